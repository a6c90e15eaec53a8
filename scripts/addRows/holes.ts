import { isPlainObject } from 'lodash-es'
import { records } from '../platforms'

/** Stands for what one platform's row can't tell of another. Nobody declares it: nothing compiles until it is replaced. */
export const hole = 'TODO'

type Gates = { readonly [name: string]: unknown }

/** The names of gates, each with a hole: `{ timeout: TODO, values: { method: { PUT: TODO } } }`. */
export function gatesText(gates: unknown): string {
  if (Array.isArray(gates)) return `['${gates[0]}', ${hole}]`
  if (!isPlainObject(gates) || isGate(gates as Gates)) return hole
  const parts = Object.entries(gates as Gates).map(
    ([name, gate]) => `${key(name)}: ${gatesText(gate)}`,
  )
  return `{ ${parts.join(', ')} }`
}

/** Whether a part of a row that stands elsewhere has versions or failure codes of its platform. */
export const hasGates = (value: unknown): boolean =>
  isPlainObject(value) &&
  Object.entries(value as Gates).some(
    ([name, inner]) => /^(since|params|errors)$/.test(name) || hasGates(inner),
  )

const key = (name: string): string => (/^\w+$/.test(name) ? name : `'${name}'`)

// `{ base1: '1.24.10', client: '10.2.0' }` is one gate.
const isGate = (value: Gates): boolean =>
  Object.values(records).some(({ numbering }) =>
    Object.keys(value).every((name) => Object.hasOwn(numbering.parts, name)),
  )
