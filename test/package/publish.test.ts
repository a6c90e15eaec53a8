import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { platforms, root } from '../../scripts/apis'
import { apis } from '../../src/apis/names'
import { type Packed, pack } from './_pack'

const bundlers = ['esbuild', 'rolldown', 'rollup', 'rspack', 'vite', 'webpack'].map(
  (name) => `./${name}`,
)

let packed: Packed
beforeAll(() => {
  packed = pack()
})
afterAll(() => packed.remove())

test('publint has nothing to say', async () => {
  const { tarball } = packed
  const { messages, pkg } = await publint({ pack: { tarball }, strict: true })
  expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([])
})

test('are the types wrong? has nothing to say, in any way of resolving modules', async () => {
  const each = platforms.map((platform) => `./${platform}/uploadFile`)
  const analysis = await checkPackage(
    createPackageFromTarballData(new Uint8Array(packed.tarball)),
    {
      includeEntrypoints: each,
      // Patterns can't be resolved; what they stand for is, above.
      excludeEntrypoints: platforms.map((platform) => `./${platform}/*`),
    },
  )
  if (!analysis.types) throw new Error('The package has no types.')
  expect(analysis.problems).toEqual([])
  expect(Object.keys(analysis.entrypoints).sort()).toEqual(
    [
      '.',
      './babel',
      './compat',
      './compat.json',
      './compat.schema.json',
      './eslint',
      ...bundlers,
      './package.json',
      './testing',
      ...platforms.map((p) => `./${p}`),
      ...each,
    ].sort(),
  )
})

describe('the package holds', () => {
  test('the documents', () => {
    const documents = readdirSync(root).filter((file) => /^(README|CHANGELOG|LICENSE)/.test(file))
    expect(packed.files).toEqual(expect.arrayContaining(documents))
  })

  test.each(platforms)('every API of %s, both ways', (platform) => {
    const modules = ['index', ...Object.keys(apis)]
    const wanted = modules.flatMap((name) => [
      `dist/${platform}/${name}.mjs`,
      `${platform}/${name}.js`,
    ])
    expect(wanted.filter((file) => !packed.files.includes(file))).toEqual([])
  })

  test("no module of an API that only hands on another one, but where WeChat's npm build needs it", () => {
    const { miniprogram } = manifest()
    const modules = packed.files.filter((file) => /\.m?js$/.test(file) && isOfApi(file))
    expect(modules.length).toBeGreaterThan(150)
    const empty = modules.filter((file) => handsOn(textOf(file)))
    expect(empty.filter((file) => !file.startsWith(`${miniprogram}/wechat/`))).toEqual([])
  })

  test('few files: those of each API, documents, and what there is once', () => {
    const ofApis = packed.files.filter(isOfApi)
    // Two modules on each platform, one more for WeChat's npm build, and a page, which bare APIs share.
    const pages = packed.files.filter((file) => /^docs\/(zh\/)?api\/\w+\//.test(file))
    expect(ofApis.length).toBe((2 * platforms.length + 1) * Object.keys(apis).length + pages.length)
    const others = packed.files.filter((file) => !isOfApi(file) && !file.startsWith('docs/'))
    expect(others.length).toBeLessThan(100 * (platforms.length + 1))
  })

  test("the files that WeChat's npm build copies", () => {
    const { miniprogram } = manifest()
    const wanted = Object.keys(apis).map((name) => `${miniprogram}/wechat/${name}.js`)
    expect(wanted.filter((file) => !packed.files.includes(file))).toEqual([])
  })

  test('nothing but what is built, and what there is to read', () => {
    const roots = new Set(packed.files.map((file) => file.split('/')[0] ?? ''))
    const others = [...roots].filter(
      (name) => !/^(README|CHANGELOG|CONTRIBUTING|LICENSE|THIRD-PARTY)/.test(name),
    )
    expect(others.sort()).toEqual(['dist', 'docs', 'package.json', ...platforms].sort())
    expect(
      packed.files.filter(
        (file) =>
          !/(\.m?js|\.d\.m?ts|\.md|LICENSE|LICENSES\.txt|package\.json)$/.test(file) &&
          !/^dist\/compat\/data(\.schema)?\.json$/.test(file) &&
          !/^docs\/((zh\/)?performance\.svg|playground\.webp)$/.test(file),
      ),
    ).toEqual([])
    expect(packed.files.filter((file) => /test-d|\.test\.|\.map$|tsbuildinfo/.test(file))).toEqual(
      [],
    )
  })

  test('no chunk that nothing loads', () => {
    const text = packed.files
      .filter((file) => /\.m?js$/.test(file))
      .map(textOf)
      .join('\n')
    const chunks = packed.files.filter((file) => /\/_\w+\.m?js$/.test(file))
    const unused = chunks.filter((file) => !text.includes(`./${file.split('/').pop()}`))
    expect(chunks.length).toBeGreaterThan(10)
    expect(unused).toEqual([])
  })

  test('the licence of each package that is bundled', () => {
    const home = join(packed.app, 'node_modules/crossmp')
    const notices = readFileSync(join(home, 'dist/testing/LICENSES.txt'), 'utf8')
    for (const name of ['form-data', 'ws']) expect(notices).toMatch(new RegExp(`^${name} \\d`, 'm'))
    expect(notices).toContain('Permission is hereby granted')
    expect(readFileSync(join(home, 'dist/eslint/LICENSES.txt'), 'utf8')).toMatch(/^htmlparser2 \d/m)
    const ofCommand = readFileSync(join(home, 'dist/cli/LICENSES.txt'), 'utf8')
    for (const name of ['htmlparser2', 'picocolors', 'tinyglobby']) {
      expect(ofCommand).toMatch(new RegExp(`^${name} \\d`, 'm'))
    }
  })

  test('the licences of what compat data were read from', () => {
    const home = join(packed.app, 'node_modules/crossmp')
    const { sources } = JSON.parse(readFileSync(join(home, 'dist/compat/data.json'), 'utf8'))
    const notices = readFileSync(join(home, 'THIRD-PARTY-NOTICES.md'), 'utf8')
    const listed = platforms.flatMap((platform): { name: string; licence: string }[] =>
      Object.values(sources[platform]),
    )
    expect(listed.length).toBeGreaterThan(5)
    for (const { name, licence } of listed) {
      if (licence === 'MIT') expect(notices).toMatch(new RegExp(`^### .*${name}`, 'm'))
    }
    expect(notices).toContain('dist/compat/data.json')
    expect(notices.match(/Permission is hereby granted/g)?.length).toBe(3)
  })

  test('no path of the machine it was built on', () => {
    const found = packed.files.filter((file) =>
      readFileSync(join(packed.app, 'node_modules/crossmp', file), 'utf8').includes(root),
    )
    expect(found).toEqual([])
  })
})

test('links in the documents lead to files of the package', () => {
  const documents = packed.files.filter((file) => file.endsWith('.md'))
  const links = documents.flatMap((file) =>
    linksOf(textOf(file)).map((link) => ({ file, link, to: posix.join(dirname(file), link) })),
  )
  expect(links.length).toBeGreaterThan(100)
  const isThere = (to: string): boolean =>
    packed.files.some((file) => file === to || file.startsWith(`${to}/`))
  const dead = links.filter(({ to }) => !isThere(to))
  expect(dead.map(({ file, link }) => `${file}: ${link}`)).toEqual([])
})

test('links are found', () => {
  const text = '[a](b.md#c) ![d](e.svg) <img src="f.svg"> [g]: h.md\n[i](#j) [k](https://l)'
  expect(linksOf(`${text}\n[m]: n.md`)).toEqual(['b.md', 'e.svg', 'f.svg', 'n.md'])
})

/** Where the links of a document lead to, of those that stay in the package. */
const linksOf = (text: string): string[] =>
  [...text.matchAll(/\]\(([^)\s]+)|(?:src|href)="([^"]+)"|^\[[^\]]+\]: (\S+)/gm)]
    .map(([, inline, html, reference]) => inline ?? html ?? reference ?? '')
    .filter((link) => !/^(?:#|\w+:)/.test(link))
    .map((link) => link.replace(/[#?].*$/, ''))

/** Whether a file is there because of an API: its modules and its page. */
const isOfApi = (file: string): boolean =>
  !/^docs\/(zh\/)?guides\//.test(file) &&
  Object.hasOwn(apis, posix.basename(file).replace(/\.\w+$/, ''))

/** Whether a module is nothing but another one's exports. */
const handsOn = (code: string): boolean =>
  /^(?:export [^;]+ from [^;]+;\s*)+$|^module\.exports ?= ?require\([^)]+\);?\s*$/.test(
    code.replace(/^\/\/.*$/gm, '').trim(),
  )

const textOf = (file: string): string =>
  readFileSync(join(packed.app, 'node_modules/crossmp', file), 'utf8')

test('mini-programs get no dependency', () => {
  expect(manifest()).not.toHaveProperty('dependencies')
  expect(manifest().sideEffects).toBe(false)
})

const manifest = () =>
  JSON.parse(readFileSync(join(packed.app, 'node_modules/crossmp/package.json'), 'utf8'))
