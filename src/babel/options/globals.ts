import type { Platform } from '../../types/gate'
import { didYouMean } from '../didYouMean'
import { choiceOf, optionError } from './optionErrors'
import { written } from './written'

/** A host's global object, by the name that its platform gives it. */
export type HostName = 'wx' | 'my'

/** Whose they are. */
export const hostNames: { readonly [N in HostName]: Platform } = { wx: 'wechat', my: 'alipay' }

const names: readonly string[] = Object.keys(hostNames)

/** Checks the option `globals`. What Alipay's own build has as `my` takes Alipay's options already, and stays. */
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
  return (value as HostName[]).filter((name) => name !== 'my' || platform !== 'alipay')
}
