import { isComponent } from '../../core/component'
import { gatesOf } from '../../core/features'
import type { Gate } from '../../types/gate'
import { knownOf, sinceOf } from '../features'
import { within } from '../options/minimum'
import type { Settings } from '../options/options'

/** What asks the host at run time: a function of a module of its own, and what it is given. */
export interface Check {
  readonly name: 'supports' | 'hasComponent'
  readonly args: readonly (string | readonly string[] | Gate)[]
}

/** The same for the name of an API, where none is asked of that the platform lacks. */
export const isThere = (settings: Pick<Settings, 'platform' | 'minimum'>, api: string) =>
  knownOf(settings.platform, api) ? answerTo(settings, api) : false

/** The answer to `is('…')` or `canIUse('…')`; undefined where only the host knows it. */
export function knownAnswer(
  settings: Pick<Settings, 'platform' | 'minimum'>,
  name: 'is' | 'canIUse',
  asked: string,
): boolean | undefined {
  const answer = name === 'is' ? asked === settings.platform : answerTo(settings, asked)
  return typeof answer === 'boolean' ? answer : undefined
}

/** The answer to `canIUse(query)` as far as the build knows it, else what is left to ask. */
export function answerTo(
  { platform, minimum }: Pick<Settings, 'platform' | 'minimum'>,
  query: string,
): boolean | Check {
  const [name = '', ...path] = query.split('.')
  const api = knownOf(platform, name)
  if (!api) return isComponent(query) && { name: 'hasComponent', args: [query] }
  // The host's own word, at run time too: but for the name of what every host of the app has.
  if (api.bare && !(path.length === 0 && within(sinceOf(api), minimum))) {
    return { name: 'hasComponent', args: [query] }
  }
  const gates = gatesOf(api, path)
  if (gates.includes(false)) return false
  const left = gates.filter((gate) => !within(gate, minimum))
  if (left.length === 0 && within(sinceOf(api), minimum)) return true
  // What nobody knows the version of, no host is too old for.
  return { name: 'supports', args: [api.via, ...left.filter((gate) => gate !== 'unknown')] }
}
