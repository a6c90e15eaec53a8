import { closest } from '../../didYouMean'
import { platforms } from '../../platforms/index'
import type { Known } from '../features'
import type { Finding } from './finding'
import type { OptionUse } from './optionUse'

/** What any call may be given. */
const common: readonly string[] = ['success', 'fail', 'complete', 'signal', 'timeout', ...platforms]

/**
 * An option that no platform has, where it is clear which one is meant: by what a host calls it, or by its letters. Of others it is
 * not known that a host of a later version doesn't have them.
 */
export function unknownOption(use: OptionUse, stated: readonly string[]): Finding[] {
  const { object, api, known, option, key } = use
  const options = Object.keys(known.options ?? {})
  if (options.length === 0 || common.includes(option)) return []
  const meant =
    spelling(known, option) ??
    closest(
      option,
      [...options, ...common].filter((each) => !stated.includes(each)),
    )
  if (meant === undefined) return []
  const args = { object, api, option, meant }
  const message = { code: 'unknown-option', args } as const
  return [{ kind: 'option', api, query: undefined, message, at: key, inside: key }]
}

const spelling = ({ spellings = {} }: Known, option: string): string | undefined =>
  Object.hasOwn(spellings, option) ? spellings[option] : undefined
