import type { Row } from '../../../src/cli/matrix/cells'
import type { Source, Support } from '../../../src/compat/types'
import type { Platform } from '../../../src/types/gate'

/** As rows.data.ts writes it. */
export interface Data {
  readonly rows: readonly (readonly [query: string, support: number])[]
  readonly supports: readonly Support[]
  readonly sources: { readonly [P in Platform]: { readonly [id: string]: Source } }
  readonly familyOf: { readonly [api: string]: string }
}

/** An API with its options, fields, methods and values. */
export interface Entry extends Row {
  readonly parts: readonly Row[]
  /** Undefined: it has no page of its own. */
  readonly family: string | undefined
}

export function entriesOf({ rows, supports, familyOf }: Data): Entry[] {
  const entries = new Map<string, Entry & { parts: Row[] }>()
  for (const [query, index] of rows) {
    const support = supports[index]
    const api = apiOf(query)
    if (!support) continue
    if (query === api) entries.set(api, { query, support, parts: [], family: familyOf[api] })
    else entries.get(api)?.parts.push({ query, support })
  }
  return [...entries.values()]
}

/** The API that a query is about. */
export const apiOf = (query: string): string => query.split('.')[0] ?? ''
