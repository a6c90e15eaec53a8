import { describe, expect, it } from 'vitest'
import type { BluetoothDevice, HostOptions, Platform } from '../../src/testing/index'
import { rejection, useMpx } from '../apis/use'
import { until } from '../support/wait'

const use = useMpx()

const commands: Uint8Array[] = []
const scale: BluetoothDevice = {
  deviceId: 'AB:01',
  name: 'Scale',
  RSSI: -61,
  advertisData: [0x4c, 0],
  services: [
    {
      uuid: 'FFF0',
      characteristics: [
        { uuid: 'FFF1', properties: { read: true, notify: true }, value: [1, 2] },
        { uuid: 'FFF2', properties: { write: true }, onWrite: (value) => commands.push(value) },
      ],
    },
  ],
}
const lamp: BluetoothDevice = { deviceId: 'AB:02' }
const { deviceId } = scale
const service = { deviceId, serviceId: 'FFF0' }
const weight = { ...service, characteristicId: 'FFF1' }
const command = { ...service, characteristicId: 'FFF2' }

const bytesOf = (buffer: ArrayBuffer): number[] => [...new Uint8Array(buffer)]
const short = (uuid: string): string => uuid.replace(/^0000(....)-.*/, '$1')

/** Bluetooth of a host, open, and what the app hears. */
async function start(platform: Platform, options: HostOptions = {}) {
  const used = use(platform, { bluetooth: [scale, lamp], ...options })
  const { mpx } = used
  const heard: unknown[] = []
  mpx.onBluetoothAdapterStateChange((state) => heard.push(state))
  mpx.onBluetoothDeviceFound(({ devices }) => heard.push(devices.map((each) => each.deviceId)))
  mpx.onBLEConnectionStateChange((state) => heard.push(state))
  mpx.onBLECharacteristicValueChange(({ value, characteristicId }) =>
    heard.push([short(characteristicId), bytesOf(value)]),
  )
  await mpx.openBluetoothAdapter()
  return { ...used, heard }
}

async function connect(platform: Platform) {
  const started = await start(platform)
  await started.mpx.createBLEConnection({ deviceId })
  // WeChat tells of the app's own connection.
  if (platform === 'wechat') {
    await until(() => started.heard.length === 1)
    expect(started.heard.splice(0)).toEqual([{ deviceId, connected: true }])
  }
  return started
}

describe.each(['wechat', 'alipay'] as const)('Bluetooth on %s', (platform) => {
  it('finds what is in range and what comes, once', async () => {
    const { host, mpx, heard } = await start(platform)
    await mpx.startBluetoothDevicesDiscovery({})
    await until(() => heard.length === 2)
    host.bluetooth.devices = [...host.bluetooth.devices, { deviceId: 'AB:03' }]
    const searching = { available: true, discovering: true }
    expect(heard).toEqual([searching, ['AB:01', 'AB:02'], ['AB:03']])
    await mpx.stopBluetoothDevicesDiscovery()
    await until(() => heard.length === 4)
    host.bluetooth.devices = [lamp, { deviceId: 'AB:04' }]
    expect(heard.slice(3)).toEqual([{ available: true, discovering: false }])
    expect(await mpx.getBluetoothAdapterState()).toMatchObject({ discovering: false })
    const { devices } = await mpx.getBluetoothDevices()
    expect(devices.map((each) => each.deviceId)).toEqual(['AB:01', 'AB:02', 'AB:03'])
  })

  it('finds those with a service, and tells what they broadcast', async () => {
    const { mpx, heard } = await start(platform)
    await mpx.startBluetoothDevicesDiscovery({ services: ['fff0'] })
    await until(() => heard.length === 2)
    const { devices } = await mpx.getBluetoothDevices()
    expect(devices).toHaveLength(1)
    expect(devices[0]).toMatchObject({ deviceId, name: 'Scale', localName: 'Scale', RSSI: -61 })
    expect(bytesOf(devices[0]?.advertisData as ArrayBuffer)).toEqual([0x4c, 0])
  })

  it('tells nothing of a connection that is there, or that the app ends', async () => {
    const { host, mpx, heard } = await connect(platform)
    await mpx.createBLEConnection({ deviceId })
    await mpx.readBLECharacteristicValue(weight)
    await until(() => heard.length === 1)
    expect(heard).toEqual([['FFF1', [1, 2]]])
    await mpx.closeBluetoothAdapter()
    host.bluetooth.isOn = false
    expect(heard).toHaveLength(1)
  })

  it('lists services and characteristics of a device', async () => {
    const { mpx } = await connect(platform)
    const { services } = await mpx.getBLEDeviceServices({ deviceId })
    expect(services.map(({ uuid }) => short(uuid))).toEqual(['FFF0'])
    const serviceId = services[0]?.uuid as string
    const { characteristics } = await mpx.getBLEDeviceCharacteristics({ deviceId, serviceId })
    expect(characteristics.map(({ uuid, properties }) => [short(uuid), properties])).toMatchObject([
      ['FFF1', { read: true, notify: true, indicate: false, write: false, writeDefault: false }],
      ['FFF2', { read: false, write: true, writeDefault: true }],
    ])
    expect(await mpx.getBLEDeviceRSSI({ deviceId })).toMatchObject({ RSSI: -61 })
    const { devices } = await mpx.getConnectedBluetoothDevices({ services: ['FFF0'] })
    expect(devices).toMatchObject([{ deviceId, name: 'Scale' }])
  })

  it('reads, writes, and tells of values that the app asked for', async () => {
    const { host, mpx, heard } = await connect(platform)
    const device = host.bluetooth.device(deviceId)
    device.send('FFF1', [3])
    await mpx.readBLECharacteristicValue(weight)
    await until(() => heard.length === 1)
    await mpx.notifyBLECharacteristicValueChange({ ...weight, state: true })
    device.send('fff1', [4, 255])
    await mpx.notifyBLECharacteristicValueChange({ ...weight, state: false })
    device.send('FFF1', [5])
    expect(heard).toEqual([
      ['FFF1', [3]],
      ['FFF1', [4, 255]],
    ])
    const value = new Uint8Array([1, 0, 255]).buffer
    await mpx.writeBLECharacteristicValue({ ...command, value })
    await until(() => commands.length === 1)
    expect([...(commands.pop() ?? [])]).toEqual([1, 0, 255])
    expect([...device.value('FFF2')]).toEqual([1, 0, 255])
  })

  it.each<[string, number, (host: ReturnType<typeof use>['host']) => void]>([
    ['the device ends it', 10006, ({ bluetooth }) => bluetooth.device(deviceId).disconnect()],
    ['the device goes', 10002, ({ bluetooth }) => Object.assign(bluetooth, { devices: [lamp] })],
  ])('tells of a connection that is lost: %s', async (_, errno, lose) => {
    const { host, mpx, heard } = await connect(platform)
    lose(host)
    expect(heard).toEqual([{ deviceId, connected: false }])
    const reading = mpx.readBLECharacteristicValue(weight)
    expect(await rejection(reading)).toMatchObject({ errno })
  })

  it('ends everything where Bluetooth is switched off, and begins anew', async () => {
    const { host, mpx, heard } = await connect(platform)
    host.bluetooth.isOn = false
    expect(heard.splice(0)).toEqual([
      { deviceId, connected: false },
      { available: false, discovering: false },
    ])
    expect(await rejection(mpx.createBLEConnection({ deviceId }))).toMatchObject({ errno: 10001 })
    host.bluetooth.isOn = true
    expect(heard).toEqual([{ available: true, discovering: false }])
    await mpx.createBLEConnection({ deviceId })
    expect(host.bluetooth.device(deviceId)).toMatchObject({ isConnected: true })
    await mpx.closeBluetoothAdapter()
    expect(host.bluetooth.device(deviceId)).toMatchObject({ isConnected: false })
  })

  it('waits for a user who has it switched off', async () => {
    const { host, mpx } = use(platform, { bluetooth: [scale] })
    host.bluetooth.isOn = false
    expect(await rejection(mpx.openBluetoothAdapter())).toMatchObject({ errno: 10001 })
    const on = new Promise((resolve) => mpx.onBluetoothAdapterStateChange(resolve))
    host.bluetooth.isOn = true
    expect(await on).toEqual({ available: true, discovering: false })
    await mpx.createBLEConnection({ deviceId })
  })

  it('refuses what can not be', async () => {
    const { mpx } = use(platform, { bluetooth: [scale] })
    const refused = async (call: PromiseLike<unknown>) => (await rejection(call)).errno
    expect(await refused(mpx.startBluetoothDevicesDiscovery({}))).toBe(10000)
    expect(await refused(mpx.createBLEConnection({ deviceId }))).toBe(10000)
    await mpx.openBluetoothAdapter()
    expect(await refused(mpx.createBLEConnection({ deviceId: 'none' }))).toBe(10002)
    expect(await refused(mpx.getBLEDeviceServices({ deviceId }))).toBe(10006)
    expect(await refused(mpx.closeBLEConnection({ deviceId }))).toBe(10006)
    await mpx.createBLEConnection({ deviceId })
    const { readBLECharacteristicValue: read } = mpx
    expect(await refused(read({ ...weight, serviceId: 'FFFF' }))).toBe(10004)
    expect(await refused(read({ ...weight, characteristicId: 'FFFF' }))).toBe(10005)
    expect(await refused(read(command))).toBe(10007)
    const value = new ArrayBuffer(1)
    expect(await refused(mpx.writeBLECharacteristicValue({ ...weight, value }))).toBe(10007)
  })
})

describe('Bluetooth in the words of its platform', () => {
  it('has UUIDs at their full length on WeChat, and codes', async () => {
    const { host } = await connect('wechat')
    const { native } = host
    expect(await native.readBLECharacteristicValue?.(weight)).toEqual({
      errCode: 0,
      errMsg: 'readBLECharacteristicValue:ok',
    })
    const uuid = '0000FFF0-0000-1000-8000-00805F9B34FB'
    expect(await native.getBLEDeviceServices?.({ deviceId })).toEqual({
      services: [{ uuid, isPrimary: true }],
      errMsg: 'getBLEDeviceServices:ok',
    })
    const call = native.createBLEConnection?.({ deviceId: 'none' }) as Promise<unknown>
    await expect(call).rejects.toEqual({
      errCode: 10002,
      errMsg: 'createBLEConnection:fail no device',
    })
  })

  it('has hexadecimal values on Alipay, and the codes of its own', async () => {
    const { host } = await connect('alipay')
    const { native } = host
    expect(await native.readBLECharacteristicValue?.(weight)).toMatchObject({
      characteristic: { characteristicId: 'FFF1', value: '0102' },
    })
    host.bluetooth.isOn = false
    const call = native.openBluetoothAdapter?.() as Promise<unknown>
    await expect(call).rejects.toMatchObject({ error: 12 })
  })
})

describe('host.bluetooth', () => {
  it('is there with the option alone: without it, natives only answer', async () => {
    const { host, mpx } = use('wechat')
    expect(() => host.bluetooth).toThrow(
      'host.bluetooth: give createHost the devices in range, as `bluetooth`.',
    )
    await mpx.createBLEConnection({ deviceId })
  })

  it('names what is not there', () => {
    const { bluetooth } = use('wechat', { bluetooth: [scale] }).host
    expect(() => bluetooth.device('none')).toThrow("there is no device 'none' in range.")
    expect(() => bluetooth.device(deviceId).send('FFFF', [])).toThrow(
      "host.bluetooth: 'AB:01' has no characteristic 'FFFF'.",
    )
  })

  it.each<[unknown, string]>([
    [scale, 'createHost: bluetooth should be a list of devices, not an object.'],
    [[{ ...scale, rssi: 1 }], `createHost: there is no "bluetooth[0].rssi". Did you mean 'RSSI'?`],
    [
      [{ deviceId, services: [{ uuid: 1 }] }],
      'createHost: bluetooth[0].services[0].uuid should be a text, not 1.',
    ],
    [
      [{ deviceId, advertisData: 'AB' }],
      'createHost: bluetooth[0].advertisData should be bytes, not "AB".',
    ],
  ])('refuses %j', (bluetooth, message) => {
    expect(() => use('wechat', { bluetooth: bluetooth as [] })).toThrow(new Error(message))
  })
})
