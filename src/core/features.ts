import type { Gate } from '../types/gate'
import { onOf } from './onOf'

/** An option, field or method: from when, and the values it is limited to, some of which came later or never. */
export type Feature = Gate | true | Limited
export interface Limited {
  readonly values: readonly string[]
  readonly since?: Gate | undefined
  readonly gates?: { readonly [value: string]: Gate | undefined }
}
export type Features = { readonly [name: string]: Feature }

/** What the unified API has on one platform. Generated from contracts and rows. */
export interface Support {
  /** Native methods that serve it; any of them will do. */
  readonly via: readonly string[]
  /** Where they are not enough. */
  readonly since?: Gate | undefined
  readonly options?: Features | undefined
  readonly results?: Features | undefined
  /** Of the task, or of the object it makes. */
  readonly methods?: Features | undefined
}

// WeChat's words for the parts of an API, and Alipay's, which has no `success`.
const parts: { readonly [word: string]: 'options' | 'results' | 'methods' } = {
  object: 'options',
  success: 'results',
  callback: 'results',
  return: 'methods',
}
const never: readonly Gate[] = [false]

/** What must hold for a part of an API, `['object', 'method', 'PUT']`, or for all of it: every gate. */
export function gatesOf(
  api: Support,
  [word, name = '', value, ...rest]: readonly string[],
): readonly Gate[] {
  if (word === undefined) return stated([api.since])
  const part = partOf(api, word)
  const member = onOf(name)
  if (!part || rest.length || !hasOwn(part, member)) return never
  const { values, since, gates = {} } = toLimited(part[member] as Feature)
  if (value !== undefined && values.indexOf(value) < 0) return never
  return stated(isEmulated(member) ? [api.since] : [api.since, since, gates[value || '']])
}

/** The options, results or methods of an API, by the word for them; undefined where it has none. */
export function partOf(api: Support, word: string): Features | undefined {
  if (!hasOwn(parts, word)) return undefined
  // What answers at once returns its result.
  const part = parts[word] as 'options'
  return word === 'return' ? api.methods || api.results : api[part]
}

export const toLimited = (feature: Feature): Limited =>
  typeof feature === 'object' && 'values' in feature
    ? feature
    : { values: [], since: feature === true ? undefined : feature }

const stated = (gates: readonly (Gate | undefined)[]): readonly Gate[] =>
  gates.filter((gate): gate is Gate => gate !== undefined)

/** Off listeners, aborts and time limits are ours where they are not the host's. */
export const isEmulated = (name: string): boolean => /^(off[A-Z]|abort$|timeout$)/.test(name)

// Not `Object.hasOwn`, which hosts of today may lack.
export const hasOwn = (object: object, key: string): boolean =>
  Object.keys(object).indexOf(key) >= 0
