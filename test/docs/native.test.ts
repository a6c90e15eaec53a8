import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sumBy } from 'lodash-es'
import { expect, test } from 'vitest'
import { bytesIn } from '../../bench/peers/npmFolder'
import { platforms } from '../../scripts/platforms'
import { proseOf, root } from './_documents'

const guides = ['docs/guides/native.md', 'docs/zh/guides/native.md']

/** A script of the package and all that it requires. */
function loadedBy(files: readonly string[], loaded: Set<string> = new Set()): Set<string> {
  for (const file of files.filter((each) => !loaded.has(each))) {
    loaded.add(file)
    const required = readFileSync(file, 'utf8').matchAll(/require\("\.\/([\w.]+)"\)/g)
    loadedBy(
      [...required].map(([, name = '']) => join(file, '..', name)),
      loaded,
    )
  }
  return loaded
}

const sizeOf = (files: ReadonlySet<string>): number =>
  sumBy([...files], (file) => readFileSync(file).length)

/** The scripts that a row names: those of APIs, or all. */
const namesIn = (cell: string): string[] =>
  [...cell.matchAll(/`(\w+)`/g)].map(([, name = '']) => name)

test.each(guides)('%s says how much is loaded', (guide) => {
  const rows = [...proseOf(guide).matchAll(/^\| (.*) \| (\d+) kB \| (\d+) kB \|$/gm)]
  expect(rows.length).toBe(3)
  for (const [, scripts = '', ...said] of rows) {
    const names = namesIn(scripts)
    for (const [column, platform] of platforms.entries()) {
      const files = (names.length > 0 ? names : ['index']).map((name) =>
        join(root, platform, `${name}.js`),
      )
      expectAbout(sizeOf(loadedBy(files)), said[column])
    }
  }
})

test.each(guides)('%s says how large the engine is, and what is copied', (guide) => {
  const said = [...proseOf(guide).matchAll(/ (\d+) kB(?:[.。]| 的文件)/g)]
  const [engine, copied] = said.map(([, number]) => number)
  expect(said).toHaveLength(2)
  expectAbout(readFileSync(join(root, 'wechat/_core.js')).length, engine)
  expectAbout(bytesIn(join(root, 'wechat')), copied)
})

// What to do where it fails: put the number into both guides.
function expectAbout(bytes: number, said: string | undefined): void {
  expect(Math.abs((Number(said) * 1000) / bytes - 1), `${bytes} bytes, ${said} kB`).toBeLessThan(
    0.05,
  )
}
