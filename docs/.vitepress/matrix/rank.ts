import type { Statement } from '../../../src/compat/types'

/** How well a statement serves an API, the best first. */
export const kinds = ['full', 'notes', 'renamed', 'partial', 'never'] as const
export type Kind = (typeof kinds)[number]

export function kindOf(api: string, statement: Statement): Kind {
  if (statement.since === false) return 'never'
  if (statement.partial) return 'partial'
  const { via, emulated, notes } = statement
  if (via.some((native) => native !== api) || emulated) return 'renamed'
  return notes ? 'notes' : 'full'
}

/** What the ways of one platform amount to: the best of them. Undefined where nothing is known. */
export function bestOf(api: string, statements: readonly Statement[]): Kind | undefined {
  const found = statements.map((statement) => kindOf(api, statement))
  return kinds.find((kind) => found.includes(kind))
}
