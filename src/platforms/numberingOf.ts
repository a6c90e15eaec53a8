import type { Gate } from '../types/gate'
import type { Numbering } from '../types/platform'
import { baseNumbering } from './baseNumbering'
import { records } from './index'

/** Whose numbers gates of one platform are in, by their looks: which platform it is, they do not say. */
export function numberingOf(...gates: readonly Gate[]): Numbering {
  const names = gates.flatMap((gate) => (typeof gate === 'object' ? Object.keys(gate) : []))
  if (names.length === 0) return baseNumbering
  const found = Object.values(records).find(({ numbering }) =>
    names.every((name) => Object.hasOwn(numbering.parts, name)),
  )
  return found?.numbering ?? baseNumbering
}
