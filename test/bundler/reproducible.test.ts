// What is built depends on source, options and crossmp alone: caches that machines share go by these.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Packed, pack } from '../package/_pack'
import { runScript } from '../support/runScript'
import { whole } from '../support/whole'
import { files } from './app'
import { builds } from './builds/index'
import type { Output, Work } from './builds/process'

let packed: Packed
beforeAll(() => {
  packed = pack()
})
afterAll(() => packed.remove())

/** Each bundler builds one of two, in turn. */
const works = Object.keys(builds).flatMap((bundler, index): Work[] => {
  const both: Work[] = [
    {
      bundler,
      entry: 'src/app.ts',
      options: { platform: 'alipay', targets: { alipay: { client: '10.5.0' } } },
    },
    { bundler, entry: 'src/play.mjs', options: { platform: 'wechat' } },
  ]
  return both.filter((_, turn) => whole || turn === index % 2)
})

test('the same bytes, wherever the app stands and whatever was built before', async () => {
  const other = join(packed.app, 'another/place')
  cpSync(join(packed.app, 'node_modules'), join(other, 'node_modules'), { recursive: true })
  const [built = [], again = []] = await Promise.all([
    outputsOf(packed.app, works),
    outputsOf(other, [...works].reverse()),
  ])
  expect(again.reverse()).toEqual(built)
  expect(JSON.stringify(built)).not.toContain(packed.app)
  expect(new Set(built.map(({ code }) => code)).size).toBe(works.length)
}, 120_000)

/** Builds the app in a folder, in a process of its own. */
function outputsOf(folder: string, works: readonly Work[]): Promise<Output[]> {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  const input = works.map((work) => ({ ...work, entry: join(folder, work.entry) }))
  return runScript(join(import.meta.dirname, 'builds/process.ts'), { cwd: folder, input })
}
