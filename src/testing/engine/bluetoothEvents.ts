import type { Kernel } from '../kernel'
import type { Bluetooth } from './bluetooth'
import type { BluetoothRules } from './bluetoothRules'
import type { Peripheral, ValuePlace } from './peripheral'

export const stateOf = ({ isOn, isSearching }: Bluetooth) => ({
  available: isOn,
  discovering: isSearching,
})

/** Has the app hear what Bluetooth tells, in the platform's words. */
export const tellApp = (kernel: Kernel, bluetooth: Bluetooth, rules: BluetoothRules): void => {
  const pass = <T>(event: string, native: string, payload: (told: T) => object): void =>
    bluetooth.on(event, pass, (told) => kernel.emit(native, payload(told as T)))
  pass('state', 'bluetoothAdapterStateChange', () => stateOf(bluetooth))
  pass('found', 'bluetoothDeviceFound', (devices: readonly Peripheral[]) => ({
    devices: devices.map(rules.device),
  }))
  pass('connection', rules.connection, ({ given, isConnected }: Peripheral) => ({
    deviceId: given.deviceId,
    connected: isConnected,
  }))
  pass(
    'value',
    'bLECharacteristicValueChange',
    ({ at, value }: { at: ValuePlace; value: Uint8Array }) => ({
      deviceId: at.device.given.deviceId,
      serviceId: rules.uuid(at.service.uuid),
      characteristicId: rules.uuid(at.characteristic.uuid),
      value: rules.value(value),
    }),
  )
}
