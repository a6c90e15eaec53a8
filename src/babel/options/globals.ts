import { didYouMean } from '../../didYouMean'
import { records } from '../../platforms/index'
import type { Platform } from '../../types/gate'
import type { PlatformRecord } from '../../types/platform'
import type { HostName } from '../../types/platforms'
import { type FrameworkGlobal, frameworkGlobals } from '../frameworks/index'
import { choiceOf, optionError } from './optionErrors'
import { written } from './written'

export type { HostName }

/** A global object that may stand for `mpx`: a host's, or a framework's. */
export type GlobalName = HostName | FrameworkGlobal

/** Whose host an object is. */
export const ownerOf = (host: HostName): PlatformRecord =>
  all.find(({ global }) => global === host) as PlatformRecord

/** The platform's own object. */
export const hostOf = (platform: Platform): HostName => records[platform].global as HostName

const all = Object.values(records)
const hosts: readonly string[] = all.map(({ global }) => global)
const names: readonly string[] = [...hosts, ...Object.keys(frameworkGlobals)]

export const isHostName = (name: string): name is HostName => hosts.includes(name)

/** Whether an object stands for `mpx`. A host that takes options of its own, as Alipay's `my`, stays in its platform's build. */
export function isStandIn(name: GlobalName, platform: Platform): boolean {
  if (!isHostName(name)) return true
  const owner = ownerOf(name)
  return owner.spelling === 'contract' || owner.name !== platform
}

/** Checks the option `globals`. */
export function validateGlobals(value: unknown): readonly GlobalName[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) {
    throw optionError(`needs a list as its option 'globals', e.g. ['wx'], not ${written(value)}.`)
  }
  for (const name of value) {
    if (names.includes(name)) continue
    const hint = typeof name === 'string' ? didYouMean(name, names) : ''
    throw optionError(
      `has no ${written(name)} in its option 'globals', only ${choiceOf(names)}.${hint}`,
    )
  }
  return value
}
