import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { root } from '../../scripts/apis'
import { usesOfNode } from './_runtime'

const folder = 'src/testing'
const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
  .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.ts') && !file.startsWith(`${folder}/node/`))

test('simulated hosts use Node through their runtime alone', () => {
  expect(files.length).toBeGreaterThan(50)
  const found = files.flatMap((file) => usesOfNode(file, readFileSync(join(root, file), 'utf8')))
  // The published type of host.readFile.
  expect(found).toEqual(['src/testing/types.ts Buffer'])
})

test('simulated hosts can be bundled for a browser, without a runtime', async () => {
  const { metafile } = await build({
    entryPoints: [join(root, folder, 'makeHost.ts')],
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    platform: 'browser',
  })
  const used = Object.keys(metafile.inputs)
  expect(used).toContain('src/testing/wechat/index.ts')
  expect(used.filter((file) => file.startsWith(`${folder}/node/`))).toEqual([])
  const packages = used.flatMap((file) => /node_modules\/([^/]+)/.exec(file)?.[1] ?? [])
  expect([...new Set(packages)]).toEqual(['lodash-es'])
})

test.each([
  ["import fs from 'node:fs'", 'node:fs'],
  ["import type { Stats } from 'node:fs'", 'node:fs'],
  ['Buffer.from(a)', 'Buffer'],
  ['let a: Buffer', 'Buffer'],
  ['let a: NodeJS.Timeout', 'NodeJS'],
  ['process.cwd()', 'process'],
])('finds %s', (code, what) => {
  expect(usesOfNode('a.ts', code)).toEqual([`a.ts ${what}`])
})

test('lets members have the names of globals', () => {
  expect(usesOfNode('a.ts', 'a.process; b = { process: 1 }')).toEqual([])
})
