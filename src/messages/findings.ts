import type { Gate, Minimum, Platform } from '../types/gate'

/** What each kind of finding is about. A text says it in the language of the reader. */
export interface Findings {
  /** The platform never has an API. */
  'absent-api': {
    readonly platform: Platform
    /** What the source calls the object: `mpx`, or `wx` that stands for it. */
    readonly object: string
    readonly api: string
    /** The platforms that have it. */
    readonly on: readonly Platform[]
  }
  /** A host at the app's minimum is too old for an API. */
  'newer-api': Newer
  /** The same for an option. */
  'newer-option': Newer
  /** The same for a value of an option. */
  'newer-value': Newer
  /** The platform never has an option that no call can do without. */
  'refused-option': Refused
  /** The same for a value of an option. */
  'refused-value': Refused
  /** A call lacks options that the platform needs. */
  'needed-option': {
    readonly platform: Platform
    readonly object: string
    readonly api: string
    /** In words: `tradeNO or orderStr`. */
    readonly lack: string
  }
  /** The app's app.json does not declare what an API needs. */
  undeclared: {
    readonly platform: Platform
    readonly object: string
    readonly api: string
    readonly field: string
    /** What has to be in the list; `true`: the field is no list of names. */
    readonly value: string | true
  }
  /** A call gives an option that nobody has. */
  'unknown-option': {
    readonly object: string
    readonly api: string
    readonly option: string
    /** The option that was most likely meant. */
    readonly meant: string | undefined
  }
  /** `canIUse` is asked for what is in no table. */
  'unknown-query': UnknownName
  /** `is` is asked for a platform that crossmp doesn't know. */
  'unknown-platform': UnknownName
  /** The whole of an object is needed, and with it every API. */
  'whole-object': { readonly object: string }
  /** A member's name is only known at run time, so every API is needed. */
  'computed-member': { readonly object: string }
  /** A member of a host's object that crossmp lacks, on another platform. */
  'foreign-member': {
    readonly platform: Platform
    readonly host: string
    /** Whose host that is. */
    readonly owner: Platform
    readonly member: string
    /** The API of crossmp that is made of the same native method. */
    readonly instead: string | undefined
  }
  /** A call in one platform's own terms, which crossmp does not know. */
  'own-spelling': { readonly host: string; readonly member: string }
  /** A write on a host's object, on another platform. */
  'foreign-write': { readonly platform: Platform; readonly host: string; readonly owner: Platform }
  /** `mpx` has no such member. */
  'unknown-member': {
    readonly platform: Platform
    readonly source: string
    readonly member: string
    readonly meant: string | undefined
  }
  /** What the library exports is read as a member of `mpx`. */
  'member-is-export': { readonly source: string; readonly name: string }
  /** The library has no such export. */
  'unknown-export': {
    readonly platform: Platform
    readonly source: string
    readonly name: string
    readonly meant: string | undefined
    /** Whether it may be a type, whose import should say so. */
    readonly maybeType: boolean
  }
  /** The library has no default export. */
  'no-default-export': { readonly source: string }
  /** A file, or the script of a component, that is not JavaScript or TypeScript. */
  unparsable: {
    /** What the parser says of it, in English. */
    readonly reason: string
  }
  /** A build has more reports than are shown one by one. */
  summary: { readonly findings: number; readonly places: number; readonly files: number }
}

interface UnknownName {
  readonly object: string
  readonly asked: string
  readonly meant: string | undefined
}

interface Newer {
  readonly platform: Platform
  readonly object: string
  /** The member in question, as it is used: `request({ timeout })`. */
  readonly what: string
  /** From when the platform has it. */
  readonly since: Gate
  /** The app's minimum, as its developer stated it. */
  readonly minimum: Minimum
  /** What a guard has to ask `canIUse` for. */
  readonly query: string
}

interface Refused {
  readonly platform: Platform
  readonly object: string
  /** As in `Newer`. */
  readonly what: string
  readonly query: string
}

/** The name of a kind of finding. A page of the documentation explains each. */
export type Code = keyof Findings

/** A finding as data: its code and what it is about. */
export type Message = {
  readonly [C in Code]: { readonly code: C; readonly args: Findings[C] }
}[Code]

/** The text of each finding, in one language. */
export type Texts = { readonly [C in Code]: (args: Findings[C]) => string }
