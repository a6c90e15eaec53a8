import type { AnyRow, AnyRows } from './row'

/** A row as calls read it. All have the same fields: however many APIs an app calls, V8 need not look for them. */
export interface CallRow extends AnyRow {
  readonly params: NonNullable<AnyRow['params']>
  /** The options of an earlier call with which nothing was to be done, by name. */
  plain: readonly string[] | undefined
}

/** The rows of an API for its calls. */
export const callRows = <R extends AnyRow>(rows: AnyRows<R>): AnyRows<R & CallRow> =>
  Array.isArray(rows) ? rows.map(toCallRow) : rows && toCallRow(rows as R)

const toCallRow = <R extends AnyRow>(row: R): R & CallRow => Object.assign({}, blank, row)

const none = undefined as never
const blank = {
  since: false,
  method: none,
  params: {},
  options: none,
  call: none,
  finish: none,
  result: none,
  recover: none,
  errors: none,
  plain: none,
}
