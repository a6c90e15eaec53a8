import type { Driver } from '../types/driver'
import { type AnyFactoryRow, factoryOf } from './bindFactory'
import type { Gates } from './gates'
import type { AnyClassSpec } from './objectClass'
import type { AnyCallable, Native } from './row'

/** Binds an API that makes an object, where the row is ours. */
export const bindOwnFactory = (
  driver: Driver<never>,
  api: AnyClassSpec,
  gates: Gates,
  row: AnyFactoryRow & { readonly own: Native },
): AnyCallable => factoryOf({ driver, api, gates, row }, row.own)
