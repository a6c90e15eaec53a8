import { bluetoothNatives } from '../engine/bluetoothNatives'
import type { BluetoothProblemKind } from '../engine/bluetoothProblem'
import type { BluetoothRules } from '../engine/bluetoothRules'
import { fail } from '../engine/failure'
import { asyncApi, type Natives } from '../engine/members'
import type { ValuePlace } from '../engine/peripheral'
import type { Kernel } from '../kernel'

/** Alipay docs: Bluetooth, error codes. */
const problems: Readonly<Record<BluetoothProblemKind, readonly [error: number, reason: string]>> = {
  closed: [10000, 'not initialized'],
  off: [12, 'Bluetooth is switched off'],
  unavailable: [10001, 'adapter not available'],
  'no-device': [10002, 'device not found'],
  'no-service': [10004, 'service not found'],
  'no-characteristic': [10005, 'characteristic not found'],
  'no-connection': [10006, 'not connected'],
  'no-property': [10007, 'characteristic does not support this'],
}

const opened = { isSupportBLE: true }

/** Alipay docs: values are bytes in hexadecimal, and the event of connections tells of those that are lost. */
const rulesOf = ({ runtime: { text } }: Kernel): BluetoothRules => {
  const hexOf = (bytes: Iterable<number> = []): string => text.decode(Uint8Array.from(bytes), 'hex')
  const characteristic = ({ device, service, characteristic: given }: ValuePlace): object => ({
    serviceId: service.uuid,
    characteristicId: given.uuid,
    properties: given.properties ?? {},
    value: hexOf(device.valueOf(given)),
  })
  return {
    connect: 'connectBLEDevice',
    disconnect: 'disconnectBLEDevice',
    connection: 'bLEConnectionStateChanged',
    tellsOwn: false,
    done: {},
    opened,
    failure(problem) {
      const [error, reason] = problems[problem]
      return fail(reason, { error })
    },
    uuid: (uuid) => uuid,
    device: ({ given: { deviceId, name = '', advertisData }, RSSI }) => ({
      ...{ deviceId, name, deviceName: name, localName: name, RSSI: String(RSSI) },
      ...{ advertisData: hexOf(advertisData), manufacturerData: hexOf(advertisData) },
    }),
    service: ({ uuid }) => ({ serviceId: uuid, isPrimary: true }),
    characteristic,
    value: hexOf,
    bytes: (value) => text.encode(String(value), 'hex'),
    read: (place) => ({ characteristic: characteristic(place) }),
  }
}

/** What does something on every host. */
const answers: Natives = {
  // Alipay docs: my.makeBluetoothPair. A text by the typings.
  makeBluetoothPair: asyncApi({
    options: { pin: { type: ['string', 'arraybuffer'] } },
    run: () => ({}),
  }),
  openBluetoothAdapter: asyncApi({ run: () => opened }),
}

export const bluetooth = (kernel: Kernel): Natives => ({
  ...answers,
  ...bluetoothNatives(kernel, rulesOf(kernel)),
})
