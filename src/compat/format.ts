import type { AlipayGate, Platform, Version } from '../types/gate'
import type { Since, Source } from './types'

// How facts/*.json are written. They are kept by hand, one API a line, sorted. What they say was read from the sources that
// each names; names, versions and numbers were taken, and no words.

/**
 * From when a platform has something. `'baseline'`: the sources have it without a minimum, so it is as old as what it belongs
 * to. `'unknown'`: it is there, and no source says since when.
 */
export type Minimum = Since

/** A minimum, and where it was read if not where the rest of the file was. */
export type WrittenStatement =
  | Extract<Minimum, string>
  | {
      readonly gate: Minimum
      readonly source: readonly string[]
      /** The source mentions the version beside it, and may mean a part of it. */
      readonly approximate?: true
    }

/** By name; `method.PUT` is a value or a field of `method`. */
export type WrittenStatements = { readonly [name: string]: WrittenStatement }

/** A member of `wx` or `my`, or of an object that one of them makes. */
export interface WrittenMember {
  readonly kind: 'call' | 'task' | 'sync' | 'event' | 'factory' | 'property'
  readonly since: WrittenStatement
  /** Since when; `true`: no source says. */
  readonly deprecated?: Version | AlipayGate | true
  readonly declare?: Declare
  /** On an `off…`: what it undoes. */
  readonly off?: string
  /** The object that it returns. */
  readonly returns?: string
  /** Options, or arguments by name. */
  readonly options?: WrittenStatements
  /** Fields of what it answers with. */
  readonly results?: WrittenStatements
  /** Where all of it was read, if not where the rest of the file was. */
  readonly source?: readonly string[]
}

/** What the app has to declare in its app.json. */
export interface Declare {
  /** By the field: a text in its list, or whatever it holds. */
  readonly fields: { readonly [field: string]: string | true }
  readonly source: readonly string[]
}

export type WrittenMembers = { readonly [name: string]: WrittenMember }

/** facts/wechat.json, facts/alipay.json */
export interface WrittenFacts {
  readonly sources: { readonly [id: string]: Source }
  /** Where it was read, unless something else is said. */
  readonly source: readonly string[]
  readonly apis: WrittenMembers
  readonly objects: {
    readonly [name: string]: { readonly since: WrittenStatement; readonly members: WrittenMembers }
  }
}

/**
 * What another platform has of a member of `wx`: the same; the same name with other options or fields; another name; nothing by
 * itself, but what it can be composed of; or nothing that could serve it. Of the last, a similar name may be there.
 */
export type PairClass = 'same' | 'fields' | 'name' | 'composed' | 'absent'

export interface Pair {
  readonly class: PairClass
  /** The native members that serve it, the most important first; none where language alone will do. */
  readonly native?: readonly string[]
  /** Absent by its name: nobody looked for another way. */
  readonly reviewed?: false
}

/** facts/pairs.json: every member of `wx`. */
export type WrittenPairs = {
  readonly [P in Platform]?: { readonly [api: string]: Pair }
}
