import type { BluetoothService } from '../types'
import type { BluetoothProblemKind } from './bluetoothProblem'
import type { Failure } from './failure'
import type { Answer, Values } from './members'
import type { Peripheral, ValuePlace } from './peripheral'

/** How the Bluetooth of platforms differs. */
export interface BluetoothRules {
  readonly connect: string
  readonly disconnect: string
  /** The event of connections. */
  readonly connection: string
  /** Whether that tells of connections that the app itself makes and ends. */
  readonly tellsOwn: boolean
  /** What a call answers that only does something. */
  readonly done: object
  /** What `openBluetoothAdapter` answers. */
  readonly opened: object
  failure(problem: BluetoothProblemKind): Failure
  uuid(uuid: string): string
  device(device: Peripheral): object
  service(service: BluetoothService): object
  characteristic(at: ValuePlace): object
  /** Bytes as the platform writes them, and back. */
  value(bytes: Uint8Array): unknown
  bytes(value: unknown): Uint8Array
  /** What reading answers. */
  read(at: ValuePlace): object
}

/** What natives of Bluetooth do, by their names. */
export type BluetoothRuns = Readonly<Record<string, (options: Values) => Answer>>

/** Does something after the call is answered. */
export type Later = (act: () => void) => void
