import { isEqual } from 'lodash-es'
import { describe, expect, it } from 'vitest'
import { type Api, platforms, readApis } from '../../scripts/apis'
import { gateOf, isGate } from '../../scripts/lighter/gates'
import { records } from '../../scripts/platforms'
import { type Row, rowsOf } from '../../scripts/rows'
import type { HostOptions } from '../../src/testing/index'
import type { AlipayGate, Gate, Platform } from '../../src/types/gate'
import type { CallCase } from '../conformance/case'
import { cases } from '../conformance/cases'
import { nativeNames } from '../support/nativeNames'
import { outcomeOf } from '../support/outcome'
import { below } from '../support/versions'
import { support, useWorlds, type World } from '../support/world'

const open = useWorlds()

/** A value of each option that asks for something. */
const values: { readonly [option: string]: unknown } = {
  timeout: 5000,
  responseType: 'arraybuffer',
  redirect: 'manual',
  sizeType: ['compressed'],
  scanType: ['barCode'],
  protocols: ['chat'],
  scopes: ['native'],
}

/** What reaches Alipay of such a value, where that is not the value. */
const onAlipay: { readonly [query: string]: unknown } = {
  'openDocument.showMenu': 'true',
  'loadFontFace.scopes': true,
}

/** An option, and the hosts on both sides of its gate. */
interface Guarded {
  readonly of: CallCase
  readonly platform: Platform
  readonly option: string
  readonly needs: string
  readonly essential: boolean
  readonly below: HostOptions
  readonly at: HostOptions
}

function sidesOf(gate: Gate): { below: HostOptions; at: HostOptions; needs: string } | undefined {
  if (typeof gate === 'string') return { ...bases(gate), needs: `base library ${gate}` }
  const { base1, base2, client } = gate as AlipayGate
  const base = base2 ?? base1
  if (client && base) return undefined
  const either = [base1, base2].filter(Boolean).join(' or ')
  if (base) return { ...bases(base), needs: `base library ${either}` }
  if (!client) return undefined
  const at = { clientVersion: client }
  return { below: { clientVersion: below(client) }, at, needs: `app ${client}` }
}
const bases = (version: string) => ({
  below: { baseLibrary: below(version) },
  at: { baseLibrary: version },
})

const apis = await readApis()
const guarded = (platform: Platform): Guarded[] =>
  cases.flatMap((of) => {
    const api = apis.find(({ name }) => name === of.api)
    if (!api || (of.kind !== 'call' && of.kind !== 'task')) return []
    const { params = {} } = rowsOf(api, platform)[0] ?? ({} as Row)
    return Object.entries(params).flatMap(([option, param]) => {
      const gate = gateOf(param)
      const sides = isGate(gate, platform) && sidesOf(gate)
      return sides ? [{ of, platform, option, essential: isEssential(api, option), ...sides }] : []
    })
  })
const isEssential = (api: Api, option: string): boolean =>
  option in ((api.module.api as { essential?: object }).essential ?? {})

/** Calls with an option on a version of the host; says what reached the host. */
async function given({ of, platform, option }: Guarded, options: HostOptions) {
  const world = await open({ platform, title: '', options }, of.needs)
  // Old hosts do not tell whether they are a developer's.
  world.configure({ development: true })
  await of.prepare?.(world)
  world.host.clearCalls()
  const value = values[option] ?? true
  const call = world.api(of.api)({ ...of.options?.(world), [option]: value })
  const outcome = await outcomeOf(call as never)
  const expected = (platform === 'alipay' && onAlipay[`${of.api}.${option}`]) || value
  const reached = nativeOptions(world, of.api).some((each) =>
    nativeNames(platform, of.api, option).some((name) => isEqual(each[name], expected)),
  )
  return { world, outcome, reached }
}
const nativeOptions = ({ host, platform }: World, api: string) =>
  host.calls
    .filter((call) => support[platform][api]?.via.includes(call.api))
    .map((call): Readonly<Record<string, unknown>> => call.options)

describe.each(platforms)('on %s', (platform) => {
  it.each(guarded(platform))('$of.api takes $option from $needs on', async (of) => {
    expect((await given(of, of.at)).reached).toBe(true)
    const { world, outcome, reached } = await given(of, of.below)
    expect(reached).toBe(false)
    const told = `${of.option} needs ${records[platform].title} ${of.needs}`
    if (of.essential) {
      expect(outcome).toMatchObject({ error: { kind: 'version' } })
      expect((outcome as { error: Error }).error.message).toContain(told)
      expect(nativeOptions(world, of.of.api)).toEqual([])
    } else if (of.option === 'timeout') {
      expect(world.warnings).toEqual([])
    } else {
      expect(world.warnings).toHaveLength(1)
      expect(world.warnings[0]).toContain(`${of.of.api}: ${told}, left out (`)
      expect(world.warnings[0]).toContain(Object.values(of.below)[0])
    }
  })
})

it.each([
  ['wechat', 'uploadFile timeout base library 2.10.0', 20],
  ['alipay', 'uploadFile timeout app 10.2.80', 3],
] as const)('covers the gates that the guides tell of %s', (platform, told, least) => {
  const all = guarded(platform).map(({ of, option, needs }) => `${of.api} ${option} ${needs}`)
  expect(all).toContain(told)
  expect(all.length).toBeGreaterThan(least)
})

describe('a version is no text', () => {
  const upload = async (platform: Platform, options: HostOptions): Promise<boolean> => {
    const of = cases.find(({ api }) => api === 'uploadFile') as CallCase
    const world = await open({ platform, title: '', options }, of.needs)
    await outcomeOf(world.api('uploadFile')({ ...of.options?.(world), timeout: 5000 }) as never)
    return nativeOptions(world, 'uploadFile').some((each) => 'timeout' in each)
  }

  it.each([
    ['2.9.9', false],
    ['2.9.10', false],
    ['2.10.0', true],
  ])('WeChat %s keeps a time limit itself: %j', async (baseLibrary, due) => {
    expect(await upload('wechat', { baseLibrary })).toBe(due)
  })

  it.each([
    ['10.2.79', false],
    ['10.2.80', true],
  ])('Alipay %s keeps a time limit itself: %j', async (clientVersion, due) => {
    expect(await upload('alipay', { clientVersion })).toBe(due)
  })
})

describe('the two lines of Alipay', () => {
  const recent = { clientVersion: '10.7.0' }
  it.each([
    // 2.x came with all that 1.x had; what began on 2.x never came to 1.x.
    ['1.24.12', 'chooseVideo', true],
    ['2.0.0', 'chooseVideo', true],
    ['1.9.9', 'chooseVideo', false],
    ['1.24.12', 'connectSocket', false],
    ['2.0.0', 'connectSocket', false],
    ['2.3.1', 'connectSocket', true],
  ])('base library %s, %s: %j', async (baseLibrary, api, due) => {
    const options = { ...recent, baseLibrary }
    const world = await open({ platform: 'alipay', title: '', options })
    expect(world.canIUse(api)).toBe(due)
  })
})
