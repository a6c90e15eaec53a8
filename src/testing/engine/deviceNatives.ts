import type { BluetoothProperties } from '../types'
import type { Bluetooth } from './bluetooth'
import type { BluetoothRules, BluetoothRuns, Later } from './bluetoothRules'
import type { Values } from './members'
import type { Peripheral } from './peripheral'

/** What an app does with a device. */
export const deviceNatives = (
  bluetooth: Bluetooth,
  rules: BluetoothRules,
  later: Later,
): BluetoothRuns => {
  const tellOwn = (device: Peripheral): void => {
    if (rules.tellsOwn) later(() => bluetooth.emit('connection', device))
  }
  const placeOf = (
    { deviceId, serviceId, characteristicId }: Values,
    ...wanted: Array<keyof BluetoothProperties>
  ) => bluetooth.linked(deviceId).place(serviceId, characteristicId, ...wanted)

  return {
    [rules.connect]({ deviceId }) {
      const device = bluetooth.device(deviceId)
      if (!device.isConnected) tellOwn(device)
      device.isConnected = true
      return rules.done
    },
    [rules.disconnect]({ deviceId }) {
      const device = bluetooth.linked(deviceId)
      device.end()
      tellOwn(device)
      return rules.done
    },
    getBLEDeviceServices({ deviceId }) {
      const { services = [] } = bluetooth.linked(deviceId).given
      return { services: services.map(rules.service) }
    },
    getBLEDeviceCharacteristics({ deviceId, serviceId }) {
      return {
        characteristics: bluetooth.linked(deviceId).places(serviceId).map(rules.characteristic),
      }
    },
    getBLEDeviceRSSI: ({ deviceId }) => ({ RSSI: bluetooth.linked(deviceId).RSSI }),
    readBLECharacteristicValue(options) {
      const place = placeOf(options, 'read')
      later(() => place.device.tell(place))
      return rules.read(place)
    },
    writeBLECharacteristicValue(options) {
      const place = placeOf(options, 'write', 'writeNoResponse')
      const value = rules.bytes(options.value)
      place.device.write(place, value)
      later(() => place.characteristic.onWrite?.(value))
      return rules.done
    },
    notifyBLECharacteristicValueChange(options) {
      const place = placeOf(options, 'notify', 'indicate')
      place.device.notify(place, options.state !== false)
      return rules.done
    },
  }
}
