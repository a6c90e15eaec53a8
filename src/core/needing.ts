import { failure } from './failure'
import { lackOf } from './lackOf'
import type { AnyRow, AnyRows, Bag } from './row'
import type { HostSession } from './session'

/** Rows that refuse calls which lack what they need. Only modules of APIs with such rows have this. */
export const needing = (rows: AnyRows): readonly AnyRow[] =>
  ([] as AnyRow[]).concat(rows || []).map(checked)

function checked(row: AnyRow): AnyRow {
  const { needs = [], call, finish } = row
  const check = (given: Bag, { driver }: HostSession): void => {
    const lack = lackOf(needs, (option) => !!given[option] || given[option] === 0)
    if (lack) throw failure('argument', `${driver.title} needs ${lack}`)
  }
  const checking: Pick<AnyRow, 'call' | 'finish'> = call
    ? {
        call(options, session, ongoing, host) {
          check(options, session)
          return call(options, session, ongoing, host)
        },
      }
    : {
        finish(native, session) {
          check(native, session)
          if (finish) finish(native, session)
        },
      }
  return Object.assign({}, row, checking)
}
