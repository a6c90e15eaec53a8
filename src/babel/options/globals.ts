import { didYouMean } from '../../didYouMean'
import { records } from '../../platforms/index'
import type { Platform } from '../../types/gate'
import type { PlatformRecord } from '../../types/platform'
import type { HostName } from '../../types/platforms'
import { choiceOf, optionError } from './optionErrors'
import { written } from './written'

export type { HostName }

/** Whose host an object is. */
export const ownerOf = (host: HostName): PlatformRecord =>
  all.find(({ global }) => global === host) as PlatformRecord

const all = Object.values(records)
const names: readonly string[] = all.map(({ global }) => global)

/** Checks the option `globals`. A host that takes options of its own, as Alipay's `my`, stays in its platform's build. */
export function validateGlobals(value: unknown, platform: Platform): readonly HostName[] {
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
  return value.filter((name: HostName) => {
    const owner = ownerOf(name)
    return owner.spelling === 'contract' || owner.name !== platform
  })
}
