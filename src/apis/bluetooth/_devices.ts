import { fromHex } from './_hex'

export interface BluetoothDevice {
  /** Name of the device; `''` if it has none. */
  name: string
  /** Its id: a MAC address on Android, a UUID on iOS. */
  deviceId: string
  /** Strength of the signal in dBm. */
  RSSI: number
  /** The manufacturer's part of what it broadcasts. */
  advertisData: ArrayBuffer
  /** UUIDs of services that it broadcasts. Empty on Alipay. */
  advertisServiceUUIDs: string[]
  /** Name that it broadcasts; `''` if there is none. */
  localName: string
  /** ArrayBuffers of data by the UUID of the service. Empty on Alipay. */
  serviceData: object
  /** Whether you can connect to it. Absent on Alipay, and on older WeChat versions. */
  connectable?: boolean
}

/** A device as Alipay tells of it: older versions have `deviceName`, and some have RSSI as a text. */
interface NativeDevice {
  deviceId: string
  name?: string
  deviceName?: string
  localName?: string
  RSSI?: string | number
  advertisData?: string
  manufacturerData?: string
}

export const toDevice = (native: NativeDevice): BluetoothDevice => ({
  name: nameOf(native),
  deviceId: native.deviceId,
  RSSI: Number(native.RSSI),
  // Alipay's advertisData is all that the device broadcasts, WeChat's the part of the manufacturer.
  advertisData: fromHex(native.manufacturerData || native.advertisData),
  advertisServiceUUIDs: [],
  localName: native.localName || '',
  serviceData: {},
})

export const nameOf = ({ name, deviceName }: NativeDevice): string => name || deviceName || ''

/** Older Android clients deliver a single device. */
export const toFound = (native: { devices: NativeDevice[] } | NativeDevice) => ({
  devices: ('devices' in native ? native.devices : [native]).map(toDevice),
})
