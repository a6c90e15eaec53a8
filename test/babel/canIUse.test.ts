import { runInThisContext } from 'node:vm'
import { memoize } from 'lodash-es'
import { describe, expect, test } from 'vitest'
import { answerTo, type Check } from '../../src/babel/fold/canIUse'
import { minimumOf } from '../../src/babel/options/minimum'
import { unknownQuery } from '../../src/babel/reports/unknownQuery'
import * as alipayComponent from '../../src/entries/alipay/hasComponent'
import * as alipaySupports from '../../src/entries/alipay/supports'
import { features } from '../../src/entries/features'
import * as wechatComponent from '../../src/entries/wechat/hasComponent'
import * as wechatSupports from '../../src/entries/wechat/supports'
import { compareVersions } from '../../src/testing/engine/versions'
import { createHost, type Host } from '../../src/testing/index'
import type { AlipayGate, Version } from '../../src/types/gate'
import type { DefaultPlatform as Platform } from '../../src/types/mpx'
import type { At } from '../support/hosts'
import { install } from '../support/install'
import { querySample } from '../support/querySample'
import { versionsIn } from '../support/versions'
import { whole } from '../support/whole'
import { entries } from '../support/world'
import { queries } from './_queries'
import { hostsAround } from './_versions'
import { compile } from './compile'

type Stated = Version | AlipayGate
type Checks = { readonly [C in Check['name']]: (...args: never[]) => boolean }

const platforms: readonly Platform[] = ['wechat', 'alipay']
const checks: { readonly [P in Platform]: Checks } = {
  wechat: { ...wechatSupports, ...wechatComponent },
  alipay: { ...alipaySupports, ...alipayComponent },
}
// A misspelt one is an error.
const asked = queries().filter((query) => unknownQuery(query)?.meant === undefined)

// Many hosts: a busy machine needs longer than the usual limit.
const timeout = 120_000

/** Compiles `mpx.canIUse(…)` for each query to functions that answer when they are called. */
const compiled = memoize(async (platform: Platform): Promise<(() => boolean)[]> => {
  const lines = asked.map((query) => `() => mpx.canIUse(${JSON.stringify(query)})`)
  const source = `const { mpx } = require('crossmp')\n;[${lines.join(',\n')}]`
  const output = await compile(
    source,
    { platform, reports: { unknown: 'off' } },
    { sourceType: 'script' },
  )
  expect(output).not.toContain('canIUse')
  const modules: { readonly [name: string]: object } = {
    [`crossmp/${platform}/supports`]: checks[platform],
    [`crossmp/${platform}/hasComponent`]: checks[platform],
  }
  return runInThisContext(`(require) => eval(${JSON.stringify(output)})`)(
    (name: string) => modules[name],
  )
})

/** Runs on a copy of a simulated host that says yes to buttons. */
async function on(
  at: At,
  run: (native: Record<string, unknown>, host: Host) => void,
): Promise<void> {
  const host = createHost(at.platform, at.options)
  const { native, uninstall } = install(host)
  const { canIUse } = native as { canIUse(query: unknown): boolean }
  native.canIUse = (query) => String(query).startsWith('button') || canIUse(query)
  try {
    run(native, host)
  } finally {
    uninstall()
    await host.dispose()
  }
}

/** The queries that two ways of asking answer differently. */
const differing = (one: (query: string, index: number) => boolean, other: typeof one): string[] =>
  asked.filter((query, index) => one(query, index) !== other(query, index))

describe.each(platforms)('what is compiled for %s answers as mpx.canIUse does', (platform) => {
  const { canIUse } = entries[platform]
  const hosts = hostsAround(platform)
  const sampleFor = querySample(features[platform])

  test('at and right below every version that a gate names', { timeout }, async () => {
    const folded = await compiled(platform)
    const targets = targetsOf(platform)
    for (const [turn, at] of hosts.entries()) {
      await on(at, (_, host) => {
        const picked = sampleFor(at.options, turn)
        const some = asked.flatMap((query, index) => (picked(query, index) ? [index] : []))
        const due = new Map(some.map((index) => [index, canIUse(asked[index] as string)]))
        const differing = (answerOf: (index: number) => unknown): unknown[] =>
          some.filter((index) => answerOf(index) !== due.get(index)).map((index) => asked[index])
        expect(
          differing((index) => folded[index]?.()),
          at.title,
        ).toEqual([])
        // And with targets that admit this host: a few of them, in turn.
        const ask = askingOnce(checks[platform])
        const stating = targets.filter((_, index) => whole || (index + turn) % 8 === 0)
        for (const stated of stating.filter((each) => admits(each, host))) {
          const minimum = minimumOf(platform, stated)
          const answered = (index: number) =>
            ask(answerTo({ platform, minimum }, asked[index] as string))
          expect(differing(answered), `${JSON.stringify(stated)} on ${at.title}`).toEqual([])
        }
      })
    }
  })

  test('on a host without versions, without most methods, and without a host', async () => {
    const folded = await compiled(platform)
    const byFold = (_: string, index: number): boolean => folded[index]?.() as boolean
    await on(hosts[0] as At, (native) => {
      for (const name of ['SDKVersion', 'env', 'getSystemInfoSync', 'getAppBaseInfo']) {
        delete native[name]
      }
      expect(differing(canIUse, byFold)).toEqual([])
    })
    await on(hosts[1] as At, (native) => {
      for (const name of Object.keys(native)) if (name !== 'request') delete native[name]
      expect(differing(canIUse, byFold)).toEqual([])
    })
    expect(folded.map((answer) => answer())).not.toContain(true)
  })
})

/** Asks a host; the same check is asked once. */
function askingOnce(functions: Checks): (answer: boolean | Check | undefined) => boolean {
  const known = new Map<string, boolean>()
  return (answer) => {
    if (typeof answer !== 'object') return answer === true
    const key = JSON.stringify(answer)
    const found = known.get(key) ?? functions[answer.name](...(answer.args as never[]))
    known.set(key, found)
    return found
  }
}

/** Minimums that an app may state, at each version that a gate names. */
function targetsOf(platform: Platform): Stated[] {
  const { bases, clients } = versionsIn(features[platform])
  const strings = [...bases] as Version[]
  if (platform === 'wechat') return strings
  const parts = [...clients].flatMap((client): AlipayGate[] => [
    { client: client as Version },
    { base1: '1.24.10', client: client as Version },
    { base1: '1.13.0', base2: '2.7.14', client: client as Version },
  ])
  return [...strings, ...parts, { base1: '1.20.0' }, { base2: '2.8.2' }]
}

/** Whether a host is at the minimum or above it, on its own line. An app of before 10.1.32 has no base library of after 1.9. */
function admits(stated: Stated, { platform, baseLibrary, clientVersion }: Host): boolean {
  const reaches = (version: string, least: string) => compareVersions(version, least) >= 0
  const isMade =
    platform === 'alipay' && reaches(baseLibrary, '1.10.0') && !reaches(clientVersion, '10.1.32')
  if (isMade) return false
  if (typeof stated === 'string') return reaches(baseLibrary, stated)
  const { base1, base2, client = '0.0.0' } = stated
  const line = reaches(baseLibrary, '2.0.0') ? base2 : base1
  const byBase = line === undefined ? !base1 && !base2 : reaches(baseLibrary, line)
  return byBase && reaches(clientVersion, client)
}
