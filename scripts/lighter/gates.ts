import { compare } from '../../src/core/version'
import type { Gate, Platform } from '../../src/types/gate'
import { oldest, records } from '../platforms'
import type { Params, Row } from '../rows'

/** Whether a supported host may be too old for it. What was never published refuses no call. */
export const isGate = (gate: Gate | undefined, platform: Platform): gate is Gate =>
  Boolean(gate) &&
  gate !== 'unknown' &&
  records[platform].numbering.meets(gate as Gate, oldest(platform)) !== true

/** The gates that a call of a row checks. */
export function checkedBy(row: Partial<Row>, platform: Platform): Gate[] {
  const methods = Object.values(row.methods ?? {})
  const own = [row.since, ...Object.values(row.params ?? {}).map(gateOf)]
  return [
    ...own.filter((gate) => isGate(gate, platform)),
    ...methods.flatMap((method) => checkedBy(method, platform)),
  ]
}

/** Whether a row's time limit is ours on every host, or on hosts that can't be told. */
export const isLimitOurs = ({ params }: Row): boolean => {
  const gate = params?.timeout
  return gate === false || gate === 'unknown'
}

export const gateOf = (param: Params[string]): Gate =>
  Array.isArray(param) ? (param[1] as Gate) : (param as Gate)

/** Whether a host that meets all of `required` surely meets the gate. */
export function isImplied(gate: Gate, required: readonly Gate[], platform: Platform): boolean {
  if (!gate || gate === 'unknown') return false
  const { partsOf } = records[platform].numbering
  const stated = required.flatMap((other) => (other && other !== 'unknown' ? [partsOf(other)] : []))
  return Object.entries(partsOf(gate)).every(([part, minimum]) =>
    stated.some((other) => compare(other[part], minimum) >= 0),
  )
}
