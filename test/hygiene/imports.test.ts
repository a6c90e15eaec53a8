import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../scripts/apis'
import { cycleIn, importsOf } from './_imports'

// All but src/entries, which the build generates.
const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => /^src\/(?!entries\/).*\.ts$/.test(file))
const graph = new Map(
  files.map((file) => [file, importsOf(file, readFileSync(join(root, file), 'utf8'))]),
)

test('no files import each other, not even for types', () => {
  expect([...graph.values()].flat().length).toBeGreaterThan(1000)
  expect(cycleIn(graph)).toBeUndefined()
})

test('helpers of a family import no API', () => {
  const isHelper = (file: string): boolean => /^src\/apis\/(?:\w+\/)?_/.test(file)
  const helpers = files.filter(isHelper)
  expect(helpers.length).toBeGreaterThan(10)
  const found = helpers.flatMap((helper) =>
    (graph.get(helper) ?? [])
      .filter((file) => file.startsWith('src/apis/') && !isHelper(file))
      .map((file) => `${helper} imports ${file}`),
  )
  expect(found).toEqual([])
})

test('a cycle is found', () => {
  const example = { a: ['b', 'c'], b: ['c'], c: ['d'], d: ['b'] }
  expect(cycleIn(new Map(Object.entries(example)))).toEqual(['b', 'c', 'd', 'b'])
})

test.each([
  "import { a } from '../b/a'",
  "import type { A } from '../b/a'",
  "export { a } from '../b/a'",
  "export type { A } from '../b/a'",
  "type A = import('../b/a').A",
  "const a = await import('../b/a')",
])('finds %s', (text) => {
  expect(importsOf('src/c/d.ts', text)).toEqual(['src/b/a.ts'])
})
