import type { Driver } from '../types/driver'
import { type AnyFactoryRow, type AnyFactorySpec, makerOf } from './bindFactory'
import type { Gates } from './gates'
import type { AnyCallable, Native } from './row'

/** Binds an API that makes an object, where the row is ours. */
export const bindOwnFactory = (
  driver: Driver<never>,
  api: AnyFactorySpec,
  gates: Gates,
  row: AnyFactoryRow & { readonly own: Native },
): AnyCallable => makerOf({ driver, api, gates, row }, row.own)
