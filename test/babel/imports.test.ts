// What the sources of the plugin import, types included.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'
import ts from 'typescript'
import { expect, test } from 'vitest'

const source = join(import.meta.dirname, '../../src')
const files = ['babel', 'bundler'].flatMap((folder) =>
  readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(source, folder, file)),
)

function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'))
  return importedFiles
    .filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => join(dirname(file), `${fileName}.ts`))
}

/** The first way from a file back to itself. */
function cycleIn(graph: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>()
  const visit = (file: string, way: readonly string[]): string[] | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file]
    if (done.has(file)) return undefined
    for (const next of graph.get(file) ?? []) {
      const cycle = visit(next, [...way, file])
      if (cycle) return cycle
    }
    done.add(file)
    return undefined
  }
  for (const file of graph.keys()) {
    const cycle = visit(file, [])
    if (cycle) return cycle
  }
  return undefined
}

test('a cycle is found', () => {
  const graph = { a: ['b', 'c'], b: ['c'], c: ['d'], d: ['b'] }
  expect(cycleIn(new Map(Object.entries(graph)))).toEqual(['b', 'c', 'd', 'b'])
})

test('no files import each other, not even for types', () => {
  const graph = new Map(files.map((file) => [file, importsOf(file)]))
  expect([...graph.values()].flat().length).toBeGreaterThan(100)
  expect(cycleIn(graph)).toBeUndefined()
})

test('the plugin can be bundled for a browser: it imports nothing but what is its own', async () => {
  const { metafile } = await build({
    entryPoints: [join(source, 'babel/index.ts')],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'browser',
    logLevel: 'silent',
  })
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports)
  expect(imports.length).toBeGreaterThan(50)
  expect(imports.filter(({ external }) => external)).toEqual([])
})
