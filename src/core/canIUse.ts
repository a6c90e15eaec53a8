import type { Driver } from '../types/driver'
import type { Gate } from '../types/gate'
import { has, type Native } from './row'
import { type HostSession, sessionOf } from './session'
import { meets } from './version'

/** An option, field or method: from when, and the values it is limited to, some of which came later or never. */
export type Feature = Gate | true | Limited
interface Limited {
  readonly values: readonly string[]
  readonly since?: Gate
  readonly gates?: { readonly [value: string]: Gate }
}
type Features = { readonly [name: string]: Feature }

/** What the unified API has on one platform. Generated from contracts and rows. */
export interface Support {
  /** Native methods that serve it; any of them will do. */
  readonly via: readonly string[]
  /** Where they are not enough. */
  readonly since?: Gate
  readonly options?: Features
  readonly results?: Features
  /** Of the task, or of the object it makes. */
  readonly methods?: Features
}

// WeChat's words for the parts of an API, and Alipay's, which has no `success`.
const parts: { readonly [word: string]: 'options' | 'results' | 'methods' } = {
  object: 'options',
  success: 'results',
  callback: 'results',
  return: 'methods',
}

/** Answers for the unified API: what crossmp emulates counts, what a host has beside it does not. */
export function createCanIUse(
  driver: Driver<never>,
  support: { readonly [api: string]: Support },
): (query: string) => boolean {
  return (query) => {
    const session = sessionOf(driver)
    if (!session || typeof query !== 'string') return false
    const [api = '', word, name, value, ...rest] = query.split('.')
    if (!own(support, api)) return isComponent(query, session) && askHost(query, session)
    const known = support[api] as Support
    if (rest.length || !known.via.some((method) => has(session.host, method))) return false
    if (known.since !== undefined && meets(known.since, session) === false) return false
    if (word === undefined) return true
    const part = partOf(known, word)
    // A listener can be taken off wherever it can be put on.
    const member = (name || '').replace(/^off(?=[A-Z])/, 'on')
    return !!part && own(part, member) && allows(part[member] as Feature, value, member, session)
  }
}

function partOf(known: Support, word: string): Features | undefined {
  if (!own(parts, word)) return undefined
  // What answers at once returns its result.
  const part = parts[word] as 'options'
  return word === 'return' ? known.methods || known.results : known[part]
}

// Not `Object.hasOwn`, which hosts of today may lack.
const own = (object: object, key: string): boolean => Object.keys(object).indexOf(key) >= 0

function allows(
  feature: Feature,
  value: string | undefined,
  name: string,
  session: HostSession,
): boolean {
  if (typeof feature === 'object' && 'values' in feature) {
    const { values, gates = {}, since = true } = feature
    if (value === undefined) return allows(since, value, name, session)
    const gate = own(gates, value) ? (gates[value] as Gate) : true
    const works = (one: Gate | true) => allows(one, undefined, name, session)
    return values.indexOf(value) >= 0 && works(since) && works(gate)
  }
  const works = feature === true || isEmulated(name) || meets(feature, session) !== false
  return value === undefined && works
}

/** Off listeners, aborts and time limits are ours where they are not the host's. */
export const isEmulated = (name: string): boolean => /^(off[A-Z]|abort$|timeout$)/.test(name)

// Components are written in small letters, and are nothing a host object has.
const isComponent = (query: string, { host }: HostSession): boolean => {
  const [name = ''] = query.split('.')
  return /^[a-z][a-z-]*$/.test(name) && !(name in (host as object))
}

function askHost(query: string, session: HostSession): boolean {
  try {
    return (session.host as Native & { canIUse(query: string): unknown }).canIUse(query) === true
  } catch {
    return false
  }
}
