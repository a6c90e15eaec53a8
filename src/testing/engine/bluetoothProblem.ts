/** Why a call of Bluetooth fails, before the platform gives it its number. */
export type BluetoothProblemKind =
  | 'closed'
  | 'off'
  | 'unavailable'
  | 'no-device'
  | 'no-service'
  | 'no-characteristic'
  | 'no-connection'
  | 'no-property'

export class BluetoothProblem extends Error {
  override readonly name = 'BluetoothProblem'

  constructor(readonly kind: BluetoothProblemKind) {
    super(kind)
  }
}

/** The value, if there is one. */
export const found = <T>(value: T | undefined, otherwise: BluetoothProblemKind): T => {
  if (value === undefined) throw new BluetoothProblem(otherwise)
  return value
}
