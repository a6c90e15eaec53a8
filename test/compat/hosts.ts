import { isEqual, uniqWith } from 'lodash-es'
import { oldest } from '../../scripts/platforms'
import { compare } from '../../src/core/version'
import { createHost } from '../../src/testing/index'
import type { AlipayGate, Platform } from '../../src/types/gate'
import { below } from '../support/versions'
import { statementsOn } from './published'

export interface Versions {
  readonly baseLibrary: string
  readonly clientVersion: string
}

/** Supported hosts at every version that a statement names, and just below; what else they have is of the oldest or the newest. */
export async function hostsAround(platform: Platform): Promise<readonly Versions[]> {
  const newest = createHost(platform)
  await newest.dispose()
  const { base = newest.baseLibrary, client = newest.clientVersion } = oldest(platform)
  const gates = statementsOn(platform).map(({ since }) => toParts(since))
  const stated = gates.flatMap(({ base1, base2 }) => [base1, base2])
  const bases = around(stated, base, newest.baseLibrary)
  const clients = around(
    gates.map((gate) => gate.client),
    client,
    newest.clientVersion,
  )
  return uniqWith(
    [
      ...pairs(bases, [client, newest.clientVersion]),
      ...pairs([base, newest.baseLibrary], clients),
    ],
    isEqual,
  )
}

const toParts = (since: unknown): AlipayGate =>
  (typeof since === 'string' ? { base1: since } : since || {}) as AlipayGate

const pairs = (bases: readonly string[], clients: readonly string[]): Versions[] =>
  bases.flatMap((baseLibrary) => clients.map((clientVersion) => ({ baseLibrary, clientVersion })))

/** The versions and those just below, from the oldest to the newest. */
function around(
  versions: readonly (string | undefined)[],
  oldest: string,
  newest: string,
): string[] {
  const stated = versions.flatMap((version) => (version && /^\d/.test(version) ? version : []))
  const all = [oldest, newest, ...stated, ...stated.map(below)]
  return all.filter((one) => compare(one, oldest) >= 0 && compare(one, newest) <= 0)
}
