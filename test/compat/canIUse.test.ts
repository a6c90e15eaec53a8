import fc from 'fast-check'
import { hasIn } from 'lodash-es'
import { describe, expect, it } from 'vitest'
import { isWritten, readApis } from '../../scripts/apis'
import { platforms } from '../../scripts/platforms'
import { always } from '../../scripts/rows'
import { meets, support } from '../../src/compat/index'
import type { Supported } from '../../src/compat/types'
import { createHost, type NativeObject, withHost } from '../../src/testing/index'
import type { Platform } from '../../src/types/gate'
import { querySample } from '../support/querySample'
import { entries, support as natives } from '../support/world'
import { hostsAround, type Versions } from './hosts'
import { queries, statementsByApi } from './published'

/** Where `mpx.canIUse` answers otherwise, on hosts of which it is not known that they exist, and the data are right. */
const exceptions: { readonly [P in Platform]?: { readonly [query: string]: string } } = {
  alipay: {
    'request.object.responseType.arraybuffer': 'my.httpRequest in an app that is new enough',
    'request.return.onHeadersReceived': 'my.httpRequest has no task',
    'request.return.offHeadersReceived': 'my.httpRequest has no task',
    'downloadFile.object.filePath': 'the app keeps it, the base library has no FileSystemManager',
    'downloadFile.success.filePath': 'the app keeps it, the base library has no FileSystemManager',
    'downloadFile.callback.filePath': 'the app keeps it, the base library has no FileSystemManager',
  },
}

/** What the data say, in the words of `mpx.canIUse`. */
const saysYes = (query: string, platform: Platform, versions: Versions): boolean =>
  !!support(query)?.[platform].some(({ since }) => meets(since, versions) !== false)

/** Where no version is published, the simulated host has one of its own. */
const isUndated = (query: string, platform: Platform): boolean =>
  !!support(query)?.[platform].some(({ since }) => since === 'unknown')

/** Runs on each of the hosts, and gives what it found: on which of them first, by what. */
async function onEach(
  platform: Platform,
  find: (versions: Versions, native: NativeObject, turn: number) => readonly string[],
): Promise<{ [found: string]: Versions }> {
  const first: { [found: string]: Versions } = {}
  for (const [turn, versions] of (await hostsAround(platform)).entries()) {
    const host = createHost(platform, versions)
    for (const found of await withHost(host, (native) => find(versions, native, turn))) {
      first[found] ??= versions
    }
    await host.dispose()
  }
  return first
}

const bare = new Set((await readApis()).filter((api) => !isWritten(api)).map(({ name }) => name))
const isBare = (query: string): boolean => bare.has(query.split('.')[0] ?? '')

/** Of what comes back from a bare API, the host says by its own grammar what it knows. */
const isOurs = (query: string): boolean => !isBare(query) || /^\w+(\.object\.|$)/.test(query)
const asked = queries.filter(isOurs)

describe.each(platforms)('support on %s', (platform) => {
  const { canIUse } = entries[platform]
  const sampleFor = querySample(statementsByApi(platform))

  it('says what canIUse says, on hosts at and below every version', async () => {
    const different = await onEach(platform, (versions, _, turn) =>
      asked.filter(sampleFor(versions, turn)).filter((query) => {
        const [can, yes] = [canIUse(query), saysYes(query, platform, versions)]
        return can !== yes && !(yes && isUndated(query, platform))
      }),
    )
    expect(Object.keys(different).sort()).toEqual(Object.keys(exceptions[platform] ?? {}).sort())
  })

  it('names first the native method that is called', async () => {
    const different = await onEach(platform, (versions, native) =>
      Object.entries(natives[platform]).flatMap(([api, { via }]) => {
        const ways = support(api)?.[platform] as readonly Supported[]
        // An `off…` is ours, and has another one's method. Where no version is published, the host has its own.
        if (api.startsWith('off') || ways.some(({ since }) => since === 'unknown')) return []
        const [said = always] = ways.find(({ since }) => meets(since, versions))?.via ?? []
        return saysYes(api, platform, versions) && said !== via.find((name) => hasIn(native, name))
          ? api
          : []
      }),
    )
    expect(different).toEqual({})
  })

  it('answers the same questions', async () => {
    const host = createHost(platform)
    const word = fc.constantFrom('object', 'success', 'callback', 'return', 'constructor', '', 'x')
    const query = fc
      .tuple(
        fc.constantFrom(...queries.filter((known) => !isBare(known)), 'toString', '__proto__'),
        fc.array(word, { maxLength: 3 }),
      )
      .map(([known, rest]) => [known, ...rest].join('.'))
    await withHost(host, () =>
      fc.assert(
        fc.property(fc.oneof(query, fc.string()), (given) => {
          expect([given, canIUse(given)]).toEqual([given, saysYes(given, platform, host)])
        }),
      ),
    )
    await host.dispose()
  })
})
