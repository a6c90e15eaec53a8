import type { Bluetooth } from './bluetooth'
import { stateOf } from './bluetoothEvents'
import type { BluetoothRules, BluetoothRuns, Later } from './bluetoothRules'
import { byUuid } from './bluetoothUuid'

/** The adapter, and what it finds. */
export const adapterNatives = (
  bluetooth: Bluetooth,
  rules: BluetoothRules,
  later: Later,
): BluetoothRuns => ({
  openBluetoothAdapter() {
    bluetooth.open()
    return rules.opened
  },
  closeBluetoothAdapter() {
    bluetooth.close()
    return rules.done
  },
  getBluetoothAdapterState() {
    bluetooth.checkOpen()
    return stateOf(bluetooth)
  },
  startBluetoothDevicesDiscovery({ services }) {
    bluetooth.searchFor(services as string[] | undefined)
    later(() => {
      bluetooth.emit('state', undefined)
      bluetooth.look()
    })
    return rules.done
  },
  stopBluetoothDevicesDiscovery() {
    bluetooth.endSearch()
    later(() => bluetooth.emit('state', undefined))
    return rules.done
  },
  getBluetoothDevices() {
    bluetooth.checkOn()
    return { devices: [...bluetooth.found].map(rules.device) }
  },
  getConnectedBluetoothDevices({ services }) {
    bluetooth.checkOn()
    const wanted = services as string[] | undefined
    const devices = bluetooth.connected.filter(
      ({ given }) => !wanted || wanted.some((uuid) => byUuid(given.services, uuid)),
    )
    return { devices: devices.map(rules.device) }
  },
})
