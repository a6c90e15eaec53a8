import { describe, expect, it } from 'vitest'
import { platforms } from '../../scripts/platforms'
import { bundleCode, sizeOf } from '../../scripts/size/bundle'
import { type Build, builds, cases } from '../../scripts/size/cases'
import { createError } from '../../src/core/createError'
import { failure } from '../../src/core/failure'
import type { ErrorKind } from '../../src/types/error'
import { blocksOf, documents, proseOf, read } from './_documents'

const english = 'README.md'
const chinese = 'README.zh-CN.md'

// Exhaustive: the compiler says so where a kind is added.
const kinds: { readonly [K in ErrorKind]: true } = {
  abort: true,
  cancel: true,
  timeout: true,
  network: true,
  domain: true,
  denied: true,
  argument: true,
  'not-found': true,
  quota: true,
  unsupported: true,
  version: true,
  'host-missing': true,
  unknown: true,
}

/** The first cells of the rows of a table that begins with this head. */
function rowsOf(document: string, head: string): string[][] {
  const [, table = ''] = proseOf(document).split(`\n| ${head} |`)
  const rows = table.split('\n\n')[0]?.split('\n').slice(2) ?? []
  return rows.map((row) => row.split(/ *\| */).slice(1, -1))
}

describe('the READMEs', () => {
  it('link each other at the top', () => {
    expect(read(english).split('\n').slice(0, 4).join('\n')).toContain(`(${chinese})`)
    expect(read(chinese).split('\n').slice(0, 4).join('\n')).toContain(`(${english})`)
  })

  it.each([english, chinese])('%s names every kind of error with its number', (document) => {
    const rows = Object.fromEntries(
      rowsOf(document, '`kind` | `errno`').map(([kind = '', errno]) => [kind.slice(1, -1), errno]),
    )
    expect(Object.keys(rows)).toEqual(Object.keys(kinds))
    for (const kind of Object.keys(kinds) as ErrorKind[]) {
      const { errno } = createError('request', undefined, failure(kind, 'x'))
      expect(rows[kind]).toBe(errno === undefined ? '' : String(errno))
    }
  })
})

describe('sizes', () => {
  /** What each row measures, in their order. */
  const measured: readonly (readonly [title: string, build: Build])[] = [
    ['uploadFile, awaited', 'plain'],
    ['uploadFile, awaited', 'production'],
    ['25 APIs, awaited', 'production'],
    ['uploadFile, handed on', 'plain'],
    ['everything', 'plain'],
  ]
  const rows = rowsOf(english, '| WeChat: minified')

  it.each(measured.map(([title, build], row) => ({ title, build, row })))(
    'are those of this version, about: $title, $build',
    async ({ title, build, row }) => {
      const said = rows[row]?.slice(1).map(Number) ?? []
      const { code = '' } = cases.find((each) => each.title === title) ?? {}
      const { targets, production } = builds[build]
      const sizes = platforms.map(async (platform) => {
        const { min, brotli } = await sizeOf(await bundleCode(code, platform, targets, production))
        return [min, brotli]
      })
      const is = (await Promise.all(sizes)).flat()
      expect(said).toHaveLength(is.length)
      // What to do: put the numbers of `npm run size` into both READMEs.
      for (const [at, size] of is.entries()) {
        expect(Math.abs(((said[at] ?? 0) * 1000) / size - 1)).toBeLessThan(0.05)
      }
    },
  )

  it('are the same in both languages', () => {
    const cellsOf = (table: string[][]) => table.map((row) => row.slice(1))
    expect(cellsOf(rowsOf(chinese, '| 微信：压缩后'))).toEqual(cellsOf(rows))
  })
})

describe('the guide to errors', () => {
  it('says what to do about every kind', () => {
    const rows = rowsOf('docs/guides/errors.md', '`kind` | What to do')
    expect(rows.map(([kind = '']) => kind.slice(1, -1))).toEqual(Object.keys(kinds))
  })
})

describe('commands', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }

  it.each(documents)('in %s are there', (document) => {
    const shell = blocksOf(document).filter(({ language }) => language === 'sh')
    const named = [read(document), ...shell.map(({ code }) => code)].flatMap((text) =>
      [...text.matchAll(/npm run ([\w-]+)/g)].map(([, name = '']) => name),
    )
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named))
  })
})
