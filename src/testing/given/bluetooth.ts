import type {
  BluetoothCharacteristic,
  BluetoothDevice,
  BluetoothProperties,
  BluetoothService,
} from '../types'
import { callable, type Expected, flag, isObject, listOf, number, objectOf, text } from './expected'

const bytes: Expected = {
  words: 'bytes',
  accepts: (value) => (isObject(value) ? Symbol.iterator in value : Array.isArray(value)),
}

const properties = {
  read: flag,
  write: flag,
  writeNoResponse: flag,
  notify: flag,
  indicate: flag,
} satisfies Record<keyof BluetoothProperties, Expected>

const characteristic = {
  uuid: text,
  properties: objectOf(properties),
  value: bytes,
  onWrite: callable,
} satisfies Record<keyof BluetoothCharacteristic, Expected>

const service = {
  uuid: text,
  characteristics: listOf('characteristics', characteristic),
} satisfies Record<keyof BluetoothService, Expected>

const device = {
  deviceId: text,
  name: text,
  RSSI: number,
  advertisData: bytes,
  services: listOf('services', service),
} satisfies Record<keyof BluetoothDevice, Expected>

/** A list of Bluetooth devices. */
export const bluetoothDevices = listOf('devices', device)
