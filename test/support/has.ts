import { gatesOf } from '../../src/core/features'
import { records } from '../../src/platforms/index'
import { support, type World } from './world'

/**
 * Whether the rows say that a host has a part of an API: `'request.success.profile'`. By the versions it was made with, since tests
 * of hosts that do not tell them take them away.
 */
export function has({ platform, host }: World, query: string): boolean {
  const [api = '', ...path] = query.split('.')
  const known = support[platform][api]
  if (!known) return false
  const versions = { base: host.baseLibrary, client: host.clientVersion }
  const { meets } = records[platform].numbering
  return gatesOf(known, path).every((gate) => meets(gate, versions) !== false)
}
