import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseSync } from '@babel/core'
import { groupBy, uniqBy } from 'lodash-es'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { platforms, root } from '../../scripts/apis'
import { records } from '../../scripts/platforms'
import { apis } from '../../src/apis/names'
import { moduleNames } from '../../src/babel/libraryNames'
import { lighter } from '../../src/entries/lighter'
import type { Minimum, Platform } from '../../src/types/gate'
import { compile } from '../babel/compile'
import { published } from './_bundle'
import { createEngine, createRequire } from './_engine'

interface Import {
  readonly specifier: string
  readonly name: string
}

const lighterOf = (platform: Platform) =>
  Object.entries(lighter[platform]).flatMap(([api, choices]) =>
    choices.map(({ folder, required }) => ({ api, folder, required })),
  )

/** What an app may state as its minimum: nothing, and what leads to all modules in a folder of those for newer hosts. */
function minimumsOf(platform: Platform): object[] {
  const folders = Object.values(groupBy(lighterOf(platform), ({ folder }) => folder))
  const { both } = records[platform].numbering
  return [
    {},
    ...folders.map((modules) => {
      const gates = modules.flatMap(({ required }) => required) as Minimum[]
      return { [platform]: gates.reduce(both) }
    }),
  ]
}

/** What the Babel plugin writes for an app that uses everything, whatever it states. */
async function importsFor(platform: Platform): Promise<Import[]> {
  const imports = await Promise.all(
    minimumsOf(platform).map((targets) => importsWith(platform, targets)),
  )
  return uniqBy(imports.flat(), ({ specifier, name }) => `${specifier} ${name}`)
}

async function importsWith(platform: string, targets: object): Promise<Import[]> {
  const names = [...moduleNames]
  const code = `import { ${names.join(', ')} } from 'crossmp'
export const all = [${names.join(', ')}, canIUse('request'), canIUse('button')]`
  const reports = { unsupported: 'off', version: 'off' }
  const options = { platform, targets, reports }
  const ast = parseSync(await compile(code, options), { babelrc: false, configFile: false })
  return (ast?.program.body ?? []).flatMap((node) => {
    if (node.type !== 'ImportDeclaration') return []
    return node.specifiers.map((each) => ({
      specifier: node.source.value,
      name: 'imported' in each && 'name' in each.imported ? each.imported.name : 'default',
    }))
  })
}

describe.each(platforms)('%s', (platform) => {
  let imports: Import[]
  beforeAll(async () => {
    imports = await importsFor(platform)
  })

  test('the plugin writes an import for each export', () => {
    const missing = [...moduleNames].filter((name) => !imports.some((each) => each.name === name))
    expect(missing).toEqual([])
    for (const name of ['uploadFile', 'supports', 'hasComponent']) {
      expect(imports).toContainEqual({ specifier: `crossmp/${platform}/${name}`, name })
    }
    for (const { api, folder } of lighterOf(platform)) {
      expect(imports).toContainEqual({ specifier: `crossmp/${platform}/${api}`, name: folder })
    }
  })

  test('each is a file at the package root, for builders that resolve files', () => {
    const load = createRequire(createEngine())
    for (const { specifier, name } of imports) {
      const path = join(root, specifier.replace('crossmp/', ''))
      const file = existsSync(`${path}.js`) ? `${path}.js` : join(path, 'index.js')
      expect(load(file), specifier).toHaveProperty(name)
    }
  })

  test.each([['import'], ['require']])('each is exported, for %s', async (condition) => {
    for (const { specifier, name } of imports) {
      const file = published(specifier, [condition, 'default'])
      expect(file.endsWith('.mjs'), specifier).toBe(condition === 'import')
      const module = await import(pathToFileURL(file).href)
      expect(module, specifier).toHaveProperty(name)
    }
  })
})

describe("after WeChat's npm build, which copies the folder that `miniprogram` names", () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'crossmp-'))
    cpSync(join(root, 'wechat'), join(folder, 'miniprogram_npm/crossmp'), { recursive: true })
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test('each import of the plugin is a file in there', async () => {
    const load = createRequire(createEngine())
    for (const { specifier, name } of await importsFor('wechat')) {
      const path = join(folder, 'miniprogram_npm', specifier)
      const file = existsSync(`${path}.js`) ? `${path}.js` : join(path, 'index.js')
      expect(load(file), specifier).toHaveProperty(name)
    }
  })

  test('both ways to an API lead to one copy of it', () => {
    const load = createRequire(createEngine())
    const at = (file: string) => load(join(folder, 'miniprogram_npm/crossmp', file)).request
    expect(at('wechat/request.js')).toBe(at('request.js'))
    expect(at('index.js')).toBe(at('request.js'))
    expect(at('wechat/index.js')).toBe(at('request.js'))
  })
})

describe.each(platforms)('the index of %s for builders that shake no trees', (platform) => {
  test('loads an API when it is first read, and lists all of them before', () => {
    const loaded: string[] = []
    const load = createRequire(createEngine(), (file) => void loaded.push(basename(file)))
    const index = load(join(root, platform, 'index.js'))
    expect(Object.keys(index)).toEqual(expect.arrayContaining([...moduleNames]))
    const mpx = index.mpx as Record<string, unknown>
    expect(Object.keys(mpx)).toEqual(
      expect.arrayContaining(['env', 'canIUse', ...Object.keys(apis)]),
    )
    expect(loaded).toEqual(['index.js', '_core.js', 'bare.js'])
    expect(mpx.showToast).toBe(index.showToast)
    expect(loaded).toEqual(['index.js', '_core.js', 'bare.js', 'showToast.js'])
  })
})
