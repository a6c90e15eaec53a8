import type { Gate, Platform } from '../src/types/gate'
import type { Api } from './apis'

/** A row as the generators see it. */
export interface Row {
  readonly since: Gate
  readonly method?: string
  readonly params?: { readonly [option: string]: Gate }
  readonly call?: unknown
  /** Of a product, where they differ. */
  readonly methods?: { readonly [name: string]: MethodRow }
}

interface MethodRow {
  readonly since?: Gate
  /** By name, or by where they stand. */
  readonly params?: { readonly [option: string]: Gate | readonly [name: string, gate: Gate] }
}

export type Gates = { readonly [name: string]: Gate }
interface Since extends Partial<Record<'options' | 'results' | 'task' | 'product', Gates>> {
  readonly api?: Gate
  readonly values?: { readonly [name: string]: Gates }
}

/** An API's rows on a platform, newest first; none where the platform lacks it. */
export const rowsOf = (api: Api, platform: Platform): readonly Row[] =>
  ([api.module[platform] ?? []] as Row[]).flat()

/** From when a platform has the parts of an API; what is not in here came with the API. */
export function gatesOf(api: Api, platform: Platform) {
  const since = (api.module.since as Partial<Record<Platform, Since>> | undefined)?.[platform]
  const options: Gates = { ...rowsOf(api, platform)[0]?.params, ...since?.options }
  const results: Gates = since?.results ?? {}
  const methods: Gates = { ...since?.task, ...since?.product }
  return { options, results, methods, values: since?.values ?? {}, api: since?.api }
}
