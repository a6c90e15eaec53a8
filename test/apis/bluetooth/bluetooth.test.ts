import { afterEach, describe, expect, it, vi } from 'vitest'
import { rejection, useMpx } from '../use'

const use = useMpx()
const deviceId = 'D'
const of = { deviceId, serviceId: 'FEE7', characteristicId: 'FEC7' }
const bytesOf = (buffer: ArrayBuffer): number[] => [...new Uint8Array(buffer)]
afterEach(() => vi.useRealTimers())

describe('failures of Bluetooth', () => {
  // Alipay docs: Bluetooth, error codes.
  it.each([
    [1, 'unsupported', 100],
    [4, 'unsupported', 100],
    [12, 'unknown', 10001],
    [13, 'unknown', 10008],
    [14, 'denied', 10001],
    [2001, 'denied', 10001],
    [10000, 'argument', 10000],
    [10006, 'unknown', 10006],
    [10009, 'unsupported', 10009],
    [10010, 'not-found', 10005],
    [10011, 'argument', 10013],
    [10012, 'argument', 10004],
    [10013, 'argument', 10005],
    [10014, 'argument', 10008],
    [10015, 'timeout', 10012],
    ['10017', 'unknown', 10008],
    [10019, 'denied', 10008],
  ])('%s on Alipay is %s %i', async (error, kind, errno) => {
    const { host, mpx } = use('alipay')
    host.fail('getBLEDeviceServices', { error, errorMessage: '' } as never)
    expect(await rejection(mpx.getBLEDeviceServices({ deviceId }))).toMatchObject({ kind, errno })
  })

  // WeChat docs: Bluetooth, error codes.
  it.each([
    [10001, 'unknown'],
    [10004, 'not-found'],
    [10012, 'timeout'],
    [10013, 'argument'],
  ])('%i on WeChat is %s', async (errCode, kind) => {
    const { host, mpx } = use('wechat')
    host.fail('getBLEDeviceServices', { errCode, errno: 1500101, errMsg: 'fail:-' })
    const error = await rejection(mpx.getBLEDeviceServices({ deviceId }))
    expect(error).toMatchObject({ kind, errno: errCode })
  })
})

describe('openBluetoothAdapter', () => {
  it('keeps connections on Alipay when the user leaves the page', async () => {
    const { host, mpx } = use('alipay')
    expect(await mpx.openBluetoothAdapter()).toMatchObject({ errCode: 0 })
    expect(host.callsOf('openBluetoothAdapter')[0]?.options).toEqual({ autoClose: false })
  })

  it('rejects where the device has no Low Energy', async () => {
    const { host, mpx } = use('alipay')
    host.answer('openBluetoothAdapter', { isSupportBLE: false })
    const error = await rejection(mpx.openBluetoothAdapter())
    expect(error).toMatchObject({ kind: 'unsupported', errno: 10001 })
  })

  it('may find Bluetooth switched off, which the user can change', async () => {
    const { host, mpx } = use('alipay')
    host.fail('openBluetoothAdapter', { error: 12, errorMessage: '' })
    const error = await rejection(mpx.openBluetoothAdapter())
    expect(error).toMatchObject({ kind: 'unknown', errno: 10001 })
  })

  it('refuses to be a peripheral on Alipay', async () => {
    const { mpx } = use('alipay')
    const error = await rejection(mpx.openBluetoothAdapter({ mode: 'peripheral' }))
    expect(error).toMatchObject({ kind: 'unsupported' })
  })
})

describe('createBLEConnection', () => {
  it('ends a connection that Alipay makes after the time limit', async () => {
    const { mpx } = use('alipay')
    let connect = (): void => {}
    const ended: unknown[] = []
    Object.assign(globalThis.my as object, {
      connectBLEDevice: ({ success }: { success(result: object): void }) => {
        connect = () => success({})
      },
      disconnectBLEDevice: (options: { deviceId: string }) => ended.push(options.deviceId),
    })
    const error = await rejection(mpx.createBLEConnection({ deviceId, timeout: 20 }))
    expect(error.kind).toBe('timeout')
    expect(ended).toEqual([])
    connect()
    expect(ended).toEqual([deviceId])
  })

  it('succeeds on a WeChat that says it is connected already', async () => {
    const { host, mpx } = use('wechat')
    host.fail('createBLEConnection', {
      errCode: -1,
      errMsg: 'createBLEConnection:fail already connect',
    })
    expect(await mpx.createBLEConnection({ deviceId })).toMatchObject({ errCode: 0 })
  })
})

describe('values of characteristics on Alipay', () => {
  it('are written in hexadecimal, with the kind of writing', async () => {
    const { host, mpx } = use('alipay', { strict: false })
    const value = new Uint8Array([1, 0, 255]).buffer
    await mpx.writeBLECharacteristicValue({ ...of, value, writeType: 'writeNoResponse' })
    expect(host.callsOf('writeBLECharacteristicValue')[0]?.options).toEqual({
      ...{ ...of, value: '0100ff', writeType: 'writeNoResponse' },
    })
  })

  it.each([
    ['', []],
    ['0x0A fF', [10, 255]],
    ['0a:ff:1', [10, 255]],
  ])('%j is read', (value, bytes) => {
    const { host, mpx } = use('alipay')
    const seen: number[][] = []
    mpx.onBLECharacteristicValueChange((event) => seen.push(bytesOf(event.value)))
    host.emit('onBLECharacteristicValueChange', { ...of, value })
    mpx.offBLECharacteristicValueChange()
    expect(seen).toEqual([bytes])
  })

  it.each([
    ['the answer alone', { answered: true, events: 0 }],
    ['an event alone', { answered: false, events: 1 }],
    ['both', { answered: true, events: 1 }],
  ])('reach listeners once, by %s', async (_by, { answered, events }) => {
    vi.useFakeTimers()
    const { host, mpx } = use('alipay')
    const seen: object[] = []
    mpx.onBLECharacteristicValueChange(({ value, ...rest }) =>
      seen.push({ ...rest, value: bytesOf(value) }),
    )
    host.answer('readBLECharacteristicValue', () => {
      for (let i = 0; i < events; i++) {
        host.emit('onBLECharacteristicValueChange', { ...of, serviceId: 'fee7', value: '0aff' })
      }
      return answered ? { characteristic: { ...of, value: '0aff' } } : {}
    })
    const reading = mpx.readBLECharacteristicValue(of)
    await vi.runAllTimersAsync()
    await reading
    await vi.runAllTimersAsync()
    mpx.offBLECharacteristicValueChange()
    expect(seen).toEqual([{ ...of, serviceId: events ? 'fee7' : 'FEE7', value: [10, 255] }])
  })
})

describe('devices on Alipay', () => {
  it('are those of older versions too', () => {
    const { mpx } = use('alipay')
    let deliver = (_: object): void => {}
    Object.assign(globalThis.my as object, {
      onBluetoothDeviceFound: (listener: typeof deliver) => {
        deliver = listener
      },
    })
    const seen: object[] = []
    mpx.onBluetoothDeviceFound(({ devices }) =>
      seen.push(
        ...devices.map((device) => ({ ...device, advertisData: bytesOf(device.advertisData) })),
      ),
    )
    const native = { deviceId, deviceName: 'N', RSSI: '-60', advertisData: '0201061aff4c00' }
    // One device, as old Android clients deliver it.
    deliver(native)
    deliver({ devices: [{ ...native, manufacturerData: '4c000215' }] })
    mpx.offBluetoothDeviceFound()
    const device = {
      ...{ name: 'N', localName: '', deviceId, RSSI: -60, serviceData: {} },
      ...{ advertisServiceUUIDs: [], advertisData: [2, 1, 6, 0x1a, 0xff, 0x4c, 0] },
    }
    expect(seen).toEqual([device, { ...device, advertisData: [0x4c, 0, 2, 0x15] }])
  })

  it('leave the native list of services as it is', async () => {
    const { host, mpx } = use('alipay')
    const services = [{ serviceId: 'FFE0', isPrimary: true }]
    host.answer('getBLEDeviceServices', { services })
    const result = await mpx.getBLEDeviceServices({ deviceId })
    expect(result.services).toEqual([{ uuid: 'FFE0', isPrimary: true }])
    expect(services).toEqual([{ serviceId: 'FFE0', isPrimary: true }])
  })
})

describe('pairing', () => {
  it.each([
    [undefined, undefined],
    [20_000, 20],
    [1500, 2],
    [0, undefined],
  ])('a time limit of %s on Alipay is one of %s seconds', async (timeout, seconds) => {
    const { host, mpx } = use('alipay')
    await mpx.makeBluetoothPair({ deviceId, pin: 'MTIzNA==', timeout })
    expect(host.callsOf('makeBluetoothPair')[0]?.options).toEqual({
      deviceId,
      pin: new Uint8Array([0x31, 0x32, 0x33, 0x34]).buffer,
      ...(seconds && { timeout: seconds }),
    })
  })

  it('hands WeChat the PIN and the limit as they are', async () => {
    const { host, mpx } = use('wechat')
    const options = { deviceId, pin: 'MTIzNA==', timeout: 1500 }
    await mpx.makeBluetoothPair(options)
    expect(host.callsOf('makeBluetoothPair')[0]?.options).toEqual(options)
  })

  it('finds a device among those that Alipay lists, whatever the case of its id', async () => {
    const { host, mpx } = use('alipay')
    host.answer('getBluetoothPairs', { devices: [{ deviceId: 'AB:01' }, { deviceId: 'AB:02' }] })
    expect(await mpx.isBluetoothDevicePaired({ deviceId: 'ab:02' })).toEqual({
      errMsg: 'isBluetoothDevicePaired:ok',
    })
    const call = mpx.isBluetoothDevicePaired({ deviceId: 'ab:03' })
    expect(await rejection(call)).toMatchObject({ kind: 'not-found' })
    expect(host.callsOf('getBluetoothPairs')[0]?.options).toEqual({})
  })
})

it('getBLEMTU asks Alipay for no way of writing', async () => {
  const { host, mpx } = use('alipay')
  await mpx.getBLEMTU({ deviceId, writeType: 'writeNoResponse' })
  expect(host.callsOf('getBLEMTU')[0]?.options).toEqual({ deviceId })
})

describe.each([
  ['getBLEMTU', { deviceId }],
  ['setBLEMTU', { deviceId, mtu: 100 }],
  ['getBLEDeviceRSSI', { deviceId }],
  ['makeBluetoothPair', { deviceId, pin: '' }],
] as const)('%s', (api, options) => {
  it.each([
    ['alipay', { error: 10011, errorMessage: '' }],
    ['wechat', { errCode: 10013, errMsg: 'fail' }],
  ] as const)('fails in the words of Bluetooth on %s', async (platform, native) => {
    const { host, mpx } = use(platform)
    host.fail(api, native as never)
    const call = mpx[api](options as never) as Promise<unknown>
    expect(await rejection(call)).toMatchObject({ kind: 'argument', errno: 10013 })
  })
})
