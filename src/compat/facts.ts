import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isEmpty, mapValues, memoize } from 'lodash-es'
import type { Platform } from '../types/gate'
import pairs from './facts/pairs.json'
import type {
  Minimum,
  Pair,
  WrittenFacts,
  WrittenMember,
  WrittenMembers,
  WrittenPairs,
  WrittenStatement,
} from './format'
import type { Certainty } from './types'

/** From when a platform has something, and how that is known. */
export interface Fact {
  readonly gate: Minimum
  /** Ids of `sources`. */
  readonly source: readonly string[]
  /** `approximate`: the source mentions the version beside it, and may mean a part of it. `unknown`: there is no source. */
  readonly certainty: Exclude<Certainty, 'ours'>
}

export type FactsByName = { readonly [name: string]: Fact }

/** A member of `wx` or `my`, or of an object that one of them makes. */
export interface MemberFacts
  extends Pick<WrittenMember, 'kind' | 'deprecated' | 'declare' | 'off' | 'returns'> {
  readonly since: Fact
  /** `method` is an option, `method.PUT` one of its values or fields. */
  readonly options: FactsByName
  readonly results: FactsByName
}

export type MembersByName = { readonly [name: string]: MemberFacts }

export interface Facts extends Pick<WrittenFacts, 'sources' | 'source'> {
  /** Members of the host object, also those that crossmp has not. */
  readonly apis: MembersByName
  /** Tasks, managers and the like, by the names that `returns` gives. */
  readonly objects: {
    readonly [name: string]: { readonly since: Fact; readonly members: MembersByName }
  }
}

/** facts/<platform>.json; none: nothing is known of the platform. */
function written(platform: Platform): WrittenFacts {
  const file = join(import.meta.dirname, `facts/${platform}.json`)
  if (!existsSync(file)) return { sources: {}, source: [], apis: {}, objects: {} }
  return JSON.parse(readFileSync(file, 'utf8'))
}

/**
 * What is publicly known of a platform.
 *
 * @example
 * factsOf('alipay').apis.uploadFile?.options.timeout // { gate: { client: '10.2.80' }, source: ['site'], certainty: 'stated' }
 */
export const factsOf: (platform: Platform) => Facts = memoize((platform: Platform): Facts => {
  const { apis, objects, sources, source } = written(platform)
  const readAll = (members: WrittenMembers) =>
    mapValues(members, (member) => readMember(member, source))
  return {
    sources,
    source,
    apis: readAll(apis),
    objects: mapValues(objects, ({ since, members }) => ({
      since: readFact(since, source),
      members: readAll(members),
    })),
  }
})

/** Whether anything is known of a platform. */
export const hasFacts = (platform: Platform): boolean => !isEmpty(factsOf(platform).apis)

/** What a platform has of every member of `wx`; none: that is not known. */
export const pairsOf = (platform: Platform): { readonly [api: string]: Pair } =>
  allPairs()[platform] ?? {}

const allPairs = memoize(
  (): WrittenPairs => ({
    wechat: mapValues(
      factsOf('wechat').apis,
      (_, name): Pair => ({ class: 'same', native: [name] }),
    ),
    ...(pairs as unknown as WrittenPairs),
  }),
)

/** `source` is that of statements which name none. */
function readMember(written: WrittenMember, source: readonly string[]): MemberFacts {
  const { source: own = source, since, options = {}, results = {}, ...rest } = written
  const read = (statement: WrittenStatement) => readFact(statement, own)
  return {
    ...rest,
    since: read(since),
    options: mapValues(options, read),
    results: mapValues(results, read),
  }
}

function readFact(statement: WrittenStatement, source: readonly string[]): Fact {
  const written = typeof statement === 'string' ? { gate: statement, source } : statement
  return {
    gate: written.gate,
    source: written.source,
    certainty: 'approximate' in written ? 'approximate' : 'stated',
  }
}
