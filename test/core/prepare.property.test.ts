import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as previewImage from '../../src/apis/media/previewImage'
import * as request from '../../src/apis/network/request'
import * as setStorage from '../../src/apis/storage/setStorage'
import { bindAwaited } from '../../src/core/bindAwaited'
import { bindAwaitedTimed } from '../../src/core/bindAwaitedTimed'
import { bindCall } from '../../src/core/bindCall'
import { bindTask } from '../../src/core/bindTask'
import { driver as alipay } from '../../src/platforms/alipay/driver'
import { gated as alipayGated } from '../../src/platforms/alipay/gates'
import { driver as wechat } from '../../src/platforms/wechat/driver'
import { gated as wechatGated } from '../../src/platforms/wechat/gates'
import { hosts, useMpx } from '../apis/use'
import { outcomeOf } from '../support/outcome'
import { told } from '../support/told'
import { replace } from './_native'

// An engine that remembers what calls came with does the same as one that has seen none.

const platforms = {
  wechat: [wechat, wechatGated],
  alipay: [alipay, alipayGated],
} as const
const binders = { bindCall, bindTask, bindAwaited, bindAwaitedTimed }
const modules = { setStorage, previewImage, request }
type Options = Record<string, unknown>

const use = useMpx()

const name = fc.oneof(
  fc.constantFrom('timeout', 'success'),
  fc.constantFrom('urls', 'key', 'data', 'current', 'header', 'method', 'redirect', 'enableCache'),
  fc.constantFrom('responseType', 'wechat', 'alipay', 'constructor', '__proto__'),
)
const value = fc.oneof(
  fc.constantFrom(5, '20', Number.NaN),
  fc.constantFrom(undefined, null, [], false, true),
  fc.constantFrom('', 'text', ['a'], { a: '1' }, () => undefined),
)
const needed = { url: 'https://example.com', urls: ['a'], key: 'k', data: 'd' }
/** Calls with the same options, of other values; some lack what they need. What is written out in a call inherits nothing. */
const sequencesOf = (binder: string) => {
  const needs = fc.constantFrom('own', 'none', ...(/Awaited/.test(binder) ? [] : ['inherited']))
  const call = fc.record({ first: value, second: value, needs })
  return fc
    .tuple(fc.uniqueArray(name, { maxLength: 2 }), fc.array(call, { minLength: 2, maxLength: 4 }))
    .map(([names, calls]) => calls.map((each) => () => optionsOf(names, each)))
}

function optionsOf(names: readonly string[], { first, second, needs }: Values): Options {
  const entries = names.map((each, index) => [each, index ? second : first])
  const own = { ...Object.fromEntries(entries), ...(needs === 'own' ? needed : {}) }
  return needs === 'inherited' ? Object.setPrototypeOf(own, needed) : own
}
interface Values {
  readonly first: unknown
  readonly second: unknown
  readonly needs: string
}

describe.each(hosts)('calls on %s %j', (platform, options) => {
  const cases = Object.keys(modules).flatMap((api) =>
    Object.keys(binders).map((binder) => [api, binder] as const),
  )
  it.each(cases)('of %s, by %s, are as if each were the first', async (api, binder) => {
    const { host } = use(platform, options)
    const { api: spec, [platform]: rows } = modules[api as 'request']
    const [driver, gates] = platforms[platform]
    const bind = () =>
      binders[binder as 'bindCall'](driver as never, spec as never, gates, rows as never)
    const native = replace(host, api, ({ success }) => success({ data: '', status: 200 }))
    const run = async (call: (options: Options) => Promise<unknown>, given: Options) => {
      native.length = 0
      const outcome = await outcomeOf(call(given))
      return told({
        outcome: 'error' in outcome ? String(outcome.error) : outcome,
        native: [...native],
      })
    }
    await fc.assert(
      fc.asyncProperty(sequencesOf(binder), async (sequence) => {
        const once = bind()
        for (const options of sequence) {
          expect(await run(once, options())).toEqual(await run(bind(), options()))
        }
      }),
      { numRuns: 100 },
    )
  })
})
