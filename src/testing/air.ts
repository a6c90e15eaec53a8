import type { Bluetooth } from './engine/bluetooth'
import { checkDevices } from './given/options'
import type { BluetoothDevice, SimulatedBluetooth, SimulatedBluetoothDevice } from './types'

/** What a test holds of Bluetooth. */
export class Air implements SimulatedBluetooth {
  constructor(private readonly bluetooth: Bluetooth) {}

  get isOn(): boolean {
    return this.bluetooth.isOn
  }
  set isOn(isOn: boolean) {
    this.bluetooth.isOn = isOn
  }
  get devices(): readonly BluetoothDevice[] {
    return this.bluetooth.devices.map(({ given }) => given)
  }
  set devices(devices: readonly BluetoothDevice[]) {
    checkDevices(devices)
    this.bluetooth.place(devices)
  }
  device(deviceId: string): SimulatedBluetoothDevice {
    const device = this.bluetooth.find(deviceId)
    if (device) return device
    throw new Error(`host.bluetooth: there is no device '${deviceId}' in range.`)
  }
}
