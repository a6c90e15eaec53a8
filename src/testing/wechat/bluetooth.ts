import { bluetoothNatives } from '../engine/bluetoothNatives'
import type { BluetoothProblemKind } from '../engine/bluetoothProblem'
import type { BluetoothRules } from '../engine/bluetoothRules'
import { fullUuid } from '../engine/bluetoothUuid'
import { fail } from '../engine/failure'
import type { Natives } from '../engine/members'
import type { Kernel } from '../kernel'

/** WeChat docs: Bluetooth, error codes. */
const problems: Readonly<Record<BluetoothProblemKind, readonly [code: number, reason: string]>> = {
  closed: [10000, 'not init'],
  off: [10001, 'not available'],
  unavailable: [10001, 'not available'],
  'no-device': [10002, 'no device'],
  'no-service': [10004, 'no service'],
  'no-characteristic': [10005, 'no characteristic'],
  'no-connection': [10006, 'no connection'],
  'no-property': [10007, 'property not support'],
}

const bufferOf = (bytes: Iterable<number> = []): ArrayBuffer => Uint8Array.from(bytes).buffer

const done = { errCode: 0 }

const unable = { read: false, write: false, notify: false, indicate: false, writeNoResponse: false }

/** WeChat docs: UUIDs are all there, in capitals; values are ArrayBuffers. */
const rules: BluetoothRules = {
  connect: 'createBLEConnection',
  disconnect: 'closeBLEConnection',
  connection: 'bLEConnectionStateChange',
  tellsOwn: true,
  done,
  opened: done,
  failure(problem) {
    const [errCode, reason] = problems[problem]
    return fail(reason, { errCode })
  },
  uuid: fullUuid,
  device: ({ given, RSSI }) => ({
    deviceId: given.deviceId,
    name: given.name ?? '',
    localName: given.name ?? '',
    RSSI,
    advertisData: bufferOf(given.advertisData),
    advertisServiceUUIDs: given.services?.map(({ uuid }) => fullUuid(uuid)) ?? [],
    serviceData: {},
    connectable: true,
  }),
  service: ({ uuid }) => ({ uuid: fullUuid(uuid), isPrimary: true }),
  characteristic: ({ characteristic: { uuid, properties } }) => ({
    uuid: fullUuid(uuid),
    properties: { ...unable, ...properties, writeDefault: properties?.write ?? false },
  }),
  value: bufferOf,
  bytes: (value) => new Uint8Array(value as ArrayBuffer).slice(),
  // The value comes by its event.
  read: () => done,
}

export const bluetooth = (kernel: Kernel): Natives => bluetoothNatives(kernel, rules)
