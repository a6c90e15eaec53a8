import type { Platform } from '../../types/gate'
import { type GlobalName, type HostName, hostOf, isStandIn } from './globals'
import { optionError } from './optionErrors'
import { written } from './written'

/**
 * The platform's own object, where what the code calls on it is looked at: by the option `natives`, or because it is one of
 * `globals` and stays all the same.
 */
export function nativeOf(
  natives: unknown = false,
  globals: readonly GlobalName[],
  platform: Platform,
): HostName | undefined {
  if (typeof natives !== 'boolean') {
    throw optionError(`needs true or false as its option 'natives', not ${written(natives)}.`)
  }
  const host = hostOf(platform)
  const isLookedAt = globals.includes(host) ? !isStandIn(host, platform) : natives
  return isLookedAt ? host : undefined
}
