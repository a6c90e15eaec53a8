import type { Native } from './row'

/** A method of a host. */
export type Method = (this: Native, ...args: readonly unknown[]) => unknown

export const has = (host: Native, method: string): boolean => typeof host[method] === 'function'

/** Calls a method that is there. */
export const callMethod = (host: Native, method: string, argument: unknown): unknown =>
  (host[method] as (argument: unknown) => unknown)(argument)

export const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  !!value && typeof (value as PromiseLike<unknown>).then === 'function'
