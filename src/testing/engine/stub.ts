import { get, set, unset } from 'lodash-es'
import type { Kernel } from '../kernel'
import type { NativeFunction } from '../types'
import { asOptions, withoutCallbacks } from './options'

/** Puts a function in the place of a native; returns what puts back what was there. */
export const stub = (
  kernel: Kernel,
  native: object,
  api: string,
  run: NativeFunction,
): (() => void) => {
  const before: unknown = get(native, api)
  const stubbed = (...args: unknown[]): unknown => {
    const record = kernel.record({ api, options: withoutCallbacks(asOptions(args[0])), args })
    record.result = run(...args)
    return record.result
  }
  set(native, api, stubbed)
  return () => {
    if (get(native, api) !== stubbed) return
    if (before === undefined) unset(native, api)
    else set(native, api, before)
  }
}
