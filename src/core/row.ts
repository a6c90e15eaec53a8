import type { AbortSignalLike, Callbacks } from '../types/contract'
import type { Driver } from '../types/driver'
import type { ErrorKind } from '../types/error'
import type { Gate } from '../types/gate'
import type { Meanings, Needs, Ongoing } from '../types/row'
import type { Gates } from './gates'
import type { HostSession } from './session'

// How the engine sees what the types of `Row` and `Spec` have already checked.

export type Bag = { [key: string]: unknown }
export type AnyOptions = Bag & Callbacks<object> & { signal?: AbortSignalLike | undefined }
export type Native = { readonly [method: string]: unknown }
/** What an API is once it is bound. The generated modules give each its own type. */
// biome-ignore lint/suspicious/noExplicitAny: nothing else is every function
export type AnyCallable = (...args: any[]) => any

/** What the host calls options, or fields of a result: theirs by ours. */
export type Names = { readonly [ours: string]: string }

export interface AnyRow {
  readonly since: Gate
  readonly method?: string
  readonly params?: { readonly [option: string]: Gate | undefined }
  readonly errors?: Meanings | undefined
  readonly needs?: Needs
  readonly options?: Names | ((from: Bag, session: HostSession) => object)
  readonly finish?: (native: Bag, session: HostSession) => void
  readonly result?:
    | Names
    | ((native: object, options: Bag, session: HostSession | undefined, call: Ongoing) => unknown)
  readonly recover?: (native: Bag) => unknown
  readonly call?: (
    options: Bag,
    session: HostSession,
    call: Ongoing,
    host: Native,
  ) => PromiseLike<unknown>
  readonly events?: { readonly [event: string]: ((native: unknown) => unknown) | undefined }
}

/** None: not supported there. Several: newest first. */
export type AnyRows<R = AnyRow> = R | readonly R[] | undefined

export type AnyRequired = readonly string[] | { readonly [option: string]: true }

export interface AnySpec {
  readonly name: string
  /** Names of options, or of arguments in their order. */
  readonly required?: AnyRequired | undefined
  readonly essential?: { readonly [option: string]: unknown } | undefined
  readonly nulls?: string
  readonly network?: (words: string, kind: ErrorKind) => ErrorKind
}

/** An API bound to a platform: what all its calls have in common. */
export interface Bound<R = AnyRow> {
  readonly driver: Driver<never>
  readonly api: AnySpec
  readonly gates: Gates
  readonly rows: AnyRows<R>
}
