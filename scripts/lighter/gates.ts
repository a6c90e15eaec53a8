import { compare, meets } from '../../src/core/version'
import type { AlipayGate, Gate, Platform } from '../../src/types/gate'
import { about } from '../platforms'
import type { Params, Row } from '../rows'

/** Whether a supported host may be too old for it. What was never published refuses no call. */
export const isGate = (gate: Gate | undefined, platform: Platform): gate is Gate =>
  Boolean(gate) && gate !== 'unknown' && meets(gate as Gate, about[platform].oldest) !== true

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
export function isImplied(gate: Gate, required: readonly Gate[]): boolean {
  if (!gate || gate === 'unknown') return false
  return Object.entries(partsOf(gate)).every(([part, minimum]) =>
    required.some((other) => compare(partsOf(other)[part as keyof AlipayGate], minimum) >= 0),
  )
}

const partsOf = (gate: Gate): AlipayGate =>
  typeof gate === 'object' ? gate : { base1: gate as never, base2: gate as never }
