import { isEqual, isPlainObject, mapValues, omitBy, pickBy } from 'lodash-es'
import { factsOf } from '../src/compat/facts'
import type { Declare } from '../src/compat/format'
import type { Gate, Platform } from '../src/types/gate'
import type { Needs } from '../src/types/row'
import type { Api } from './apis'
import { platforms } from './platforms'
import { handedGates, productGates } from './product'

/** A row as the generators see it. */
export interface Row {
  readonly since: Gate
  readonly method?: string
  readonly params?: Params
  readonly needs?: Needs
  readonly call?: unknown
  /** An object of ours that stands for the host. */
  readonly own?: object
  /** A mapping, or the host's names by ours. */
  readonly options?: unknown
  readonly result?: unknown
  /** Of the object that a factory makes. */
  readonly methods?: MemberRows
  readonly events?: MemberRows<EventRow | readonly EventRow[]>
  readonly properties?: { readonly [property: string]: object }
  /** Of objects that its methods return. */
  readonly objects?: { readonly [method: string]: Pick<Row, 'methods'> }
}

type MemberRow = Partial<Pick<Row, 'since' | 'method' | 'params'>>
type EventRow = Omit<MemberRow, 'params'>
type MemberRows<R = MemberRow> = { readonly [member: string]: R }

/** By the option's name; of positional arguments by where they stand, with their names. */
export type Params = { readonly [option: string]: Gate | readonly [name: string, gate: Gate] }

export type Gates = { readonly [name: string]: Gate }
type GatesByName = { readonly [name: string]: Gates }
interface Since
  extends Partial<Record<'options' | 'extras' | 'results' | 'task' | 'product', Gates>> {
  readonly api?: Gate
  readonly values?: GatesByName
  readonly later?: GatesByName
}

/** What every object has: a host needs no more for a row that is ours. */
export const always = 'toString'

/** The native methods that serve an API on a platform, any of which will do. */
export const viaOf = (api: Api, platform: Platform): string[] =>
  rowsOf(api, platform).map(({ own, method }) => (own ? always : (method ?? api.off ?? api.name)))

/** Whether crossmp does it on hosts that have no native method. */
export const isOwn = (rows: readonly Row[]): boolean => rows.at(-1)?.own !== undefined

/** An API's rows on a platform, newest first; none where the platform lacks it. */
export const rowsOf = (api: Api, platform: Platform): readonly Row[] =>
  ([api.module[platform] ?? []] as Row[]).flat()

/** What an app has to declare in its app.json for the newest native method that serves an API. */
export const declaredFor = (api: Api, platform: Platform): Declare['fields'] | undefined =>
  api.off ? undefined : factsOf(platform).apis[viaOf(api, platform)[0] ?? '']?.declare?.fields

/** What a row calls options or fields of a result on the host; none where a function maps them. */
export const namesOf = (
  row: Row,
  part: 'options' | 'result',
): { readonly [ours: string]: string } =>
  isPlainObject(row[part]) ? (row[part] as { [ours: string]: string }) : {}

/** Gates of the objects that methods of a product return, by method. */
const objectGates = ({ objects = {} }: Partial<Row> = {}): GatesByName =>
  mapValues(objects, ({ methods = {} }) =>
    mapValues(
      pickBy(methods, ({ since }) => since !== undefined),
      ({ since }) => since as Gate,
    ),
  )

/** From when a platform has the parts of an API; what is not in here came with the API. */
export function gatesOf(api: Api, platform: Platform) {
  const since = (api.module.since as Partial<Record<Platform, Since>> | undefined)?.[platform]
  const bags: Gates = Object.fromEntries(
    platforms.filter((other) => other !== platform).map((other) => [other, false]),
  )
  const rows = rowsOf(api, platform)
  const [newest] = rows
  const params = omitBy(newest?.params as Gates, (gate) => isEqual(gate, rows.at(-1)?.since))
  const options: Gates = { ...params, ...since?.options, ...bags }
  const results: Gates = {
    ...handedGates(api, platform, newest),
    ...since?.results,
  }
  const methods: Gates = {
    ...productGates(api, platform, newest),
    ...since?.task,
    ...since?.product,
  }
  // The options of a bag are read as the fields of an option by the platform's name.
  const values = {
    ...since?.values,
    ...objectGates(newest),
    ...(since?.extras && { [platform]: since.extras }),
  }
  return { options, results, methods, values, later: since?.later ?? {}, api: since?.api }
}
