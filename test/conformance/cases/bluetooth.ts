import { hasContractNames } from '../../support/spelling'
import type { World } from '../../support/world'
import type { Case } from '../case'

const deviceId = '01:02:03:04:05:06'
const serviceId = 'FEE7'
const characteristicId = 'FEC7'
const characteristic = { deviceId, serviceId, characteristicId }
const bytes = (...values: number[]): ArrayBuffer => new Uint8Array(values).buffer

/** Has the native method answer in the words of its platform. */
const answers =
  (method: string, contract: object, alipay: object) =>
  ({ host, platform }: World): void => {
    if (hasContractNames(platform)) host.answer(method, contract)
    else host.answer(method, alipay)
  }

/** A call of which nothing comes back. */
const plain = (api: string, options = {}): Case => ({
  kind: 'call',
  api,
  prepare: ({ host, platform }) => {
    if (hasContractNames(platform)) host.answer(api, { errCode: 0 })
  },
  options: () => options,
  result: () => ({ errCode: 0 }),
})

const composed = (of: Case, native: string): Case =>
  ({ ...of, composed: (method: string) => method === native && 'of calls' }) as Case

const device = {
  ...{ name: 'scale', deviceId, RSSI: -60, localName: 'scale' },
  ...{ advertisServiceUUIDs: [], serviceData: {} },
}
const found = { ...device, advertisData: bytes(0x4c, 0) }
const nativeDevice = {
  ...{ name: 'scale', deviceName: 'scale', localName: 'scale', deviceId, RSSI: '-60' },
  ...{ advertisData: '02014c00', manufacturerData: '4c00' },
}

const flags = { read: true, write: true, notify: false, indicate: false }
const properties = { ...flags, writeNoResponse: false, writeDefault: true }

const beacon = { uuid: 'U', major: 1, minor: 22, proximity: 2, accuracy: 1.5, rssi: -70 }

export const bluetooth: readonly Case[] = [
  plain('openBluetoothAdapter'),
  plain('closeBluetoothAdapter'),
  plain('startBluetoothDevicesDiscovery', { services: [serviceId] }),
  plain('stopBluetoothDevicesDiscovery'),
  composed(plain('createBLEConnection', { deviceId }), 'connectBLEDevice'),
  plain('closeBLEConnection', { deviceId }),
  plain('writeBLECharacteristicValue', { ...characteristic, value: bytes(1, 0, 255) }),
  plain('notifyBLECharacteristicValueChange', { ...characteristic, state: true }),
  plain('startBeaconDiscovery', { uuids: [serviceId] }),
  plain('stopBeaconDiscovery'),
  {
    kind: 'call',
    api: 'makeBluetoothPair',
    options: () => ({ deviceId, pin: 'MTIzNA==' }),
  },
  {
    kind: 'call',
    api: 'isBluetoothDevicePaired',
    options: () => ({ deviceId }),
    nothing: { alipay: 'unknown' },
    prepare: ({ host, platform }) => {
      if (!hasContractNames(platform)) host.answer('getBluetoothPairs', { devices: [nativeDevice] })
    },
  },
  {
    kind: 'call',
    api: 'getBeacons',
    nothing: { alipay: 'unknown' },
    prepare: answers(
      'getBeacons',
      { beacons: [beacon] },
      { beacons: [{ ...beacon, major: '1', minor: '22', rssi: '-70' }], errCode: '0' },
    ),
    result: () => ({ beacons: [beacon] }),
  },
  {
    kind: 'call',
    api: 'readBLECharacteristicValue',
    prepare: answers('readBLECharacteristicValue', { errCode: 0 }, {}),
    options: () => characteristic,
    result: () => ({ errCode: 0 }),
    composed: () => 'of calls',
  },
  {
    kind: 'call',
    api: 'getBluetoothAdapterState',
    prepare: answers(
      'getBluetoothAdapterState',
      { available: true, discovering: false },
      { available: 'true', discovering: 'false' },
    ),
    result: () => ({ available: true, discovering: false }),
  },
  {
    kind: 'call',
    api: 'getBluetoothDevices',
    nothing: { alipay: 'unknown' },
    prepare: answers('getBluetoothDevices', { devices: [found] }, { devices: [nativeDevice] }),
    result: () => ({ devices: [found] }),
  },
  {
    kind: 'call',
    api: 'getConnectedBluetoothDevices',
    nothing: { alipay: 'unknown' },
    options: () => ({ services: [serviceId] }),
    prepare: answers(
      'getConnectedBluetoothDevices',
      { devices: [{ name: 'scale', deviceId }] },
      { devices: [nativeDevice] },
    ),
    result: () => ({ devices: [{ name: 'scale', deviceId }] }),
  },
  {
    kind: 'call',
    api: 'getBLEDeviceServices',
    nothing: { alipay: 'unknown' },
    options: () => ({ deviceId }),
    prepare: answers(
      'getBLEDeviceServices',
      { services: [{ uuid: serviceId, isPrimary: true }] },
      { services: [{ serviceId, isPrimary: true }] },
    ),
    result: () => ({ services: [{ uuid: serviceId, isPrimary: true }] }),
  },
  {
    kind: 'call',
    api: 'getBLEDeviceCharacteristics',
    nothing: 'unknown',
    options: () => ({ deviceId, serviceId }),
    prepare: answers(
      'getBLEDeviceCharacteristics',
      { characteristics: [{ uuid: characteristicId, properties }] },
      { characteristics: [{ characteristicId, serviceId, properties: flags, value: '00' }] },
    ),
    result: () => ({ characteristics: [{ uuid: characteristicId, properties }] }),
  },
  {
    kind: 'event',
    api: 'onBluetoothDeviceFound',
    off: 'offBluetoothDeviceFound',
    trigger: ({ host, platform }) =>
      host.emit('onBluetoothDeviceFound', {
        devices: [hasContractNames(platform) ? found : nativeDevice],
      }),
    payload: { devices: [found] },
    payloadOn: { alipay: { devices: [found] } },
  },
  {
    kind: 'event',
    api: 'onBLECharacteristicValueChange',
    off: 'offBLECharacteristicValueChange',
    trigger: ({ host, platform }) =>
      host.emit('onBLECharacteristicValueChange', {
        ...characteristic,
        value: hasContractNames(platform) ? bytes(1, 0, 255) : '0100FF',
      }),
    payload: { ...characteristic, value: bytes(1, 0, 255) },
  },
  {
    kind: 'event',
    api: 'onBluetoothAdapterStateChange',
    off: 'offBluetoothAdapterStateChange',
    trigger: ({ host }) =>
      host.emit('onBluetoothAdapterStateChange', { available: true, discovering: false }),
    payload: { available: true, discovering: false },
  },
]
