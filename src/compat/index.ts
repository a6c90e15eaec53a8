import { numberingOf } from '../platforms/numberingOf'
import type { Platform } from '../types/gate'
import type { ApiName, PartQuery } from './names'
import type { ApiData, CompatData, Never, Since, Source, Support, WrittenSupport } from './types'

export type { AlipayGate, Platform, Version } from '../types/gate'
export type { ApiName, PartQuery } from './names'
export { apis } from './names'
export type {
  ApiData,
  Certainty,
  CompatData,
  Never,
  Reason,
  Since,
  Source,
  Statement,
  Support,
  Supported,
  WrittenSupport,
} from './types'

// Parsed when it is asked for.
const read = (): CompatData => require('./data.json')

/**
 * From when each platform has an API of crossmp, an option, a field of a result or a method of a task, how it is made, and how that
 * is known. The query is in the grammar of `mpx.canIUse`. Of members of `wx` that crossmp has no API for, it says why, and what the
 * hosts themselves have. Undefined: there is no such thing.
 *
 * @example
 * support('uploadFile.object.timeout').alipay
 * // [
 * //   { since: { client: '10.2.80' }, via: ['uploadFile'], certainty: 'stated', sources: ['site'] },
 * //   { since: 'baseline', via: ['uploadFile'], emulated: true, certainty: 'ours', sources: [] },
 * // ]
 */
export function support(query: ApiName | PartQuery): Support
export function support(query: string): Support | undefined
export function support(query: string): Support | undefined {
  if (typeof query !== 'string') return undefined
  const [name = '', word, ...path] = query.split('.')
  const api = own(read().apis, name)
  if (!api) return undefined
  if (word === undefined) return onEach(api.support, api)
  const part = own(parts, word)?.(api)
  const found = part && own(part, path.join('.'))
  return found && onEach(found, api)
}

/** With what is said by platforms that have no entry. */
function onEach(written: WrittenSupport, api: ApiData): Support {
  const { absent } = read()
  const platforms = Object.keys(absent) as Platform[]
  return Object.fromEntries(
    platforms.map((platform) => [
      platform,
      written[platform] ?? [neverOf(api, platform) ?? absent[platform]],
    ]),
  ) as Support
}

/** Why an API is never there. What the host has in its place tells nothing of its parts. */
function neverOf(api: ApiData, platform: Platform): Never | undefined {
  const [statement] = api.support[platform] ?? []
  if (statement?.since !== false) return undefined
  const { native: _, ...never } = statement
  return never
}

// The words of `mpx.canIUse`. What answers at once returns its result.
const parts = {
  object: ({ options }: ApiData) => options,
  success: ({ results }: ApiData) => results,
  callback: ({ results }: ApiData) => results,
  return: ({ methods, results }: ApiData) => methods ?? results,
}

function own<T>(table: { readonly [key: string]: T }, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}

/** The versions of a host, as `mpx.env` tells them; what is left out is not known. */
export interface HostVersions {
  readonly baseLibrary?: string | undefined
  readonly clientVersion?: string | undefined
}

/**
 * Whether a host of a platform has what a statement on this platform is about: undefined where that can't be known, since the
 * minimum or a version of the host is not. `mpx.canIUse` then asks the host.
 *
 * @example
 * const works = support('chooseVideo').alipay.some(({ since }) => meets(since, { baseLibrary: '1.9.4' }) !== false)
 */
export function meets(since: Since | false, host: HostVersions): boolean | undefined {
  if (since === 'baseline') return true
  return numberingOf(since).meets(since, { base: host.baseLibrary, client: host.clientVersion })
}

/** What the ids in `sources` of a platform's statements stand for. */
export const sourcesOf = (platform: Platform): { readonly [id: string]: Source } =>
  read().sources[platform]
