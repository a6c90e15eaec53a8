import { parse, type Token } from 'acorn'
import { describe, expect, test } from 'vitest'
import { platforms, records } from '../../scripts/platforms'
import { apis } from '../../src/apis/names'
import type { Platform } from '../../src/types/gate'
import { whole } from '../support/whole'
import { byEsbuild, byRollup, byRollupWithoutFlag } from './_bundle'

const bundlers = [
  ['esbuild', byEsbuild],
  ['rollup', byRollup],
  ['rollup, without "sideEffects": false', byRollupWithoutFlag],
] as const
const other = (platform: Platform) => platforms.filter((each) => each !== platform)

/** Names and whole strings in a bundle. */
function words(code: string): Set<string> {
  const found = new Set<string>()
  const onToken = ({ type, value }: Token & { value?: unknown }): void => {
    if (type.label === 'name' || type.label === 'string') found.add(String(value))
  }
  parse(code, { ecmaVersion: 2015, sourceType: 'module', onToken })
  return found
}

describe.each(bundlers)('%s', (_, bundle) => {
  test.each([
    "import 'crossmp'",
    "import 'crossmp/wechat'",
    "import 'crossmp/alipay'",
    "import 'crossmp/alipay/uploadFile'",
    "import { uploadFile } from 'crossmp'",
    "import { mpx } from 'crossmp'",
    "import { mpx, isTimeout, canIUse } from 'crossmp/alipay'",
    "import * as all from 'crossmp'",
  ])('%s bundles to nothing', async (source) => {
    for (const conditions of conditionsFor(source, bundle)) {
      expect(await bundle(source, conditions), `conditions: ${conditions}`).toBe('')
    }
  })
})

/** All of them, or one in turn: a bundler other than esbuild takes seconds for the library. */
function conditionsFor(source: string, bundle: typeof byEsbuild): readonly string[][] {
  const turn = (source.length + bundlers.findIndex(([, each]) => each === bundle)) % 3
  return bundle === byEsbuild || whole ? all : all.slice(turn, turn + 1)
}
const all = [[], ['wechat'], ['alipay']]

/** Methods of a host that say what it is, for which every bundle asks; an option of Alipay's upload. */
const asked = [
  'request',
  'getAccountInfoSync',
  'getAppBaseInfo',
  'getSystemInfoSync',
  'hideLoading',
]

describe.each(platforms)('an app for %s', (platform) => {
  const app = (name: string, from = 'crossmp') =>
    `import { ${name} } from '${from}'; export { ${name} }`
  /** What a compiled app imports: bundled in a moment, since nothing has to be dropped. */
  const compiled = (api: string) => byEsbuild(app(api, `crossmp/${platform}/${api}`), [])

  test.each(bundlers)('%s: uploadFile alone brings no other API', async (_, bundle) => {
    const code = await bundle(app('uploadFile'), [platform])
    const found = words(code)
    const others = Object.keys(apis).filter((api) => api !== 'uploadFile' && !asked.includes(api))
    expect(others.filter((api) => found.has(api))).toEqual([])
    expect(found).toContain('uploadFile')
    // Of others: storage, files, sockets, what a call for a list of APIs would hold.
    expect(code).not.toMatch(/apFilePaths|chooseMedia|setStorage|connectSocket|Socket/)
  })

  test.each(bundlers)('%s: a call that nothing stops brings nothing of that', async (_, bundle) => {
    const stops = /addEventListener|clearTimeout/
    expect(await bundle(app('showToast'), [platform])).not.toMatch(stops)
    expect(await bundle(app('uploadFile'), [platform])).toMatch(stops)
  })

  test.each(bundlers)('%s: what a compiled canIUse asks brings no table', async (_, bundle) => {
    for (const name of ['supports', 'hasComponent']) {
      const code = await bundle(`export { ${name} } from 'crossmp/${platform}/${name}'`, [])
      const found = words(code)
      const named = Object.keys(apis).filter((api) => !asked.includes(api) && found.has(api))
      expect(named).toEqual([])
      expect(code).not.toMatch(/values|methods|uploadFile/)
    }
  })

  test('uploadFile alone brings no row of another platform', async () => {
    const gates: { readonly [P in Platform]?: readonly string[] } = {
      wechat: ['2.10.0', '2.10.4', '3.5.0'],
      alipay: ['10.2.80', 'hideLoading'],
    }
    const code = await byEsbuild(app('uploadFile'), [platform])
    const found = words(code)
    for (const gate of gates[platform] ?? []) expect(found).toContain(gate)
    for (const foreign of other(platform)) {
      for (const gate of gates[foreign] ?? []) expect(code).not.toContain(gate)
      expect(found).not.toContain(records[foreign].global)
    }
  })

  test('no API names the host of another platform', async () => {
    const named = await Promise.all(
      Object.keys(apis).map(async (api) => {
        const found = words(await compiled(api))
        return other(platform).some((each) => found.has(records[each].global)) ? [api] : []
      }),
    )
    expect(named.flat()).toEqual([])
  })

  test('an API that the platform lacks costs no more than saying so', async () => {
    const absent = Object.keys(apis).filter((api) => !apis[api]?.includes(platform))
    const { length } = await byEsbuild(app('uploadFile'), [platform])
    for (const api of absent) expect((await compiled(api)).length, api).toBeLessThan(length)
  })
})

test('without a condition, one bundle holds every platform', async () => {
  const found = words(await byEsbuild("import { mpx } from 'crossmp'; export { mpx }", []))
  for (const { global } of Object.values(records)) expect(found).toContain(global)
})
