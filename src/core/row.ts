import type { Callbacks } from '../types/contract'
import type { Gate } from '../types/gate'
import type { Meanings, Ongoing, Session } from '../types/row'

// How the engine sees what the types of `Row` and `Spec` have already checked.

export type Bag = { [key: string]: unknown }
export type Given = Bag & Callbacks<object> & { signal?: unknown }
export type Fn = (...args: unknown[]) => unknown
export type Native = { readonly [method: string]: unknown }

export interface AnyRow {
  readonly since: Gate
  readonly method?: string
  readonly params?: { readonly [option: string]: Gate | undefined }
  /** Options without a gate that calls came with. Written by `accept` alone: to look for what is not there takes time. */
  plain?: { [option: string]: true }
  readonly errors?: Meanings
  readonly options?: (from: Bag, session: Session) => object
  readonly finish?: (native: Bag, session: Session) => void
  readonly result?: (native: unknown, options: Bag, session: Session, call: Ongoing) => unknown
  readonly recover?: (native: Bag) => unknown
  readonly call?: (options: Bag, session: Session, call: Ongoing) => PromiseLike<unknown>
  readonly events?: { readonly [event: string]: ((native: unknown) => unknown) | undefined }
}

/** None: not supported there. Several: newest first. */
export type AnyRows<R = AnyRow> = R | readonly R[] | undefined

export interface AnySpec {
  readonly name: string
  /** By the option's name, or by where the argument stands with its name. */
  readonly required?: { readonly [at: string]: true | string }
  readonly essential?: { readonly [option: string]: unknown }
  readonly nulls?: string
  readonly network?: true
}

/** The row whose method this host has, else the newest, which then says what is missing. */
export function rowFor<R extends { readonly method?: string }>(
  rows: R | readonly R[],
  api: string,
  host: Native,
): R {
  const all = rows as readonly R[]
  if (!all.find) return rows as R
  return all.find((row) => has(host, row.method || api)) || (all[0] as R)
}

export const has = (host: Native, method: string): boolean => typeof host[method] === 'function'
