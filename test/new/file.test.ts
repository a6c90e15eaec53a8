import { describe, expect, it } from 'vitest'
import { adviceOf } from '../../scripts/new/advice'
import { fileText } from '../../scripts/new/file'
import { filesOf, knownOf, namesWith } from '../../scripts/new/files'

const textOf = (name: string): string => fileText(name, knownOf(name))

describe('the file of a new API', () => {
  it('needs no mapping where both platforms have the same', () => {
    expect(textOf('setKeepScreenOn')).toContain(
      "export const alipay: Row<SetKeepScreenOn, My> = { since: { base1: '1.3.0', client: '10.1.8' } }",
    )
  })

  it('names what has another name, where there is only one it can be', () => {
    const text = textOf('setClipboardData')
    expect(text).toContain("Row<SetClipboardData, My, 'setClipboard'>")
    expect(text).toContain("options: { data: 'text' }")
    expect(textOf('getClipboardData')).toContain("result: { data: 'text' }")
  })

  it('marks what it can not know', () => {
    expect(textOf('scanCode')).toContain("charSet: 'TODO: barCode, code, imageChannel, qrCode'")
    expect(textOf('authorize')).toContain('call: TODO')
  })

  it('marks a payload that differs, once', () => {
    expect(textOf('onCompassChange')).toContain('event: (native) => TODO')
    expect(textOf('offCompassChange')).not.toContain('TODO')
  })

  it('says what a host has nothing for, and lets it be left out', () => {
    const call = textOf('getBatteryInfo')
    expect(call).toContain('isLowPowerModeEnabled?: boolean')
    expect(call).toContain('level: number')
    expect(call).toContain("result: { isCharging: 'isCharging', level: 'level' }")
    expect(call).toMatch(/alipay: \{ results: \{ isLowPowerModeEnabled: false/)
    const event = textOf('onSocketClose')
    expect(event).toContain('code?: number')
    expect(textOf('onUserCaptureScreen')).toContain(
      'alipay: { results: { promise: false, query: false } }',
    )
    // No field of ours reaches the app from there.
    expect(textOf('startWifi')).toContain('result: {  }')
  })

  it('leaves out options that a host has not', () => {
    const text = textOf('startBeaconDiscovery')
    expect(text).toContain('params: { ignoreBluetoothAvailable: false }, options: {  }')
    // One that no call can do without is a name to be found.
    expect(textOf('setScreenBrightness')).toContain("options: { value: 'brightness' }")
  })

  it('has the versions of the facts', () => {
    const text = textOf('scanCode')
    expect(text).toContain("params: { onlyFromCamera: '1.2.0', scanType: '1.7.0' }")
  })

  it('names what undoes an event', () => {
    const text = textOf('onMemoryWarning')
    expect(text).toContain("method: 'onMemoryWarning', off: 'offMemoryWarning'")
    expect(textOf('offMemoryWarning')).not.toContain("off: 'offMemoryWarning'")
  })

  it('lists what an object has', () => {
    const text = textOf('createInnerAudioContext')
    expect(text).toContain('offPlay(listener?: Listener<object>): void')
    expect(text).toMatch(/methods: \{.*seek: \['position'\]/)
    expect(text).toMatch(/events: \{.*Ended: true/)
    expect(text).toMatch(/properties: \{.*volume: true/)
  })

  it('has what an object is made with', () => {
    const ad = textOf('createRewardedVideoAd')
    expect(ad).toContain("'createRewardedVideoAd', [options: CreateRewardedVideoAdOptions], ")
    expect(ad).toContain("required: ['options'], methods")
    expect(ad).toContain('mpx.createRewardedVideoAd({ adUnitId: TODO })')
    // The native one takes another shape.
    expect(ad).toContain('args: (options) => [TODO]')
    const log = textOf('getLogManager')
    expect(log).toContain('[options?: GetLogManagerOptions | undefined]')
    expect(log).not.toContain('params:')
  })

  it('has a name of its own for what an event of an object delivers', () => {
    expect(textOf('createRewardedVideoAd')).toContain(
      'onError(listener: Listener<RewardedVideoAdErrorEvent>)',
    )
  })

  it('takes any number of values where the method does', () => {
    const text = textOf('getLogManager')
    expect(text).toContain('debug(...args: unknown[]): void')
    expect(text).toContain('debug: []')
  })

  it('leaves a platform out that has nothing like it', () => {
    expect(textOf('addCard')).not.toContain('alipay')
  })

  it.each([
    ['onMemoryWarning', "EventContract<'onMemoryWarning', MemoryWarningPayload>"],
    ['offMemoryWarning', 'readonly off: string'],
    ['getMenuButtonBoundingClientRect', "SyncContract<'getMenuButtonBoundingClientRect', [], "],
    ['createInnerAudioContext', "FactoryContract<'createInnerAudioContext', "],
  ])('is of its kind: %s', (name, text) => {
    expect(textOf(name)).toContain(text)
  })
})

it('asks for a test where more than names are mapped', () => {
  const files = (name: string) => Object.keys(filesOf(name, 'device')).slice(1)
  expect(files('setClipboardData')).toEqual([])
  expect(files('getSetting')).toEqual([
    'test/conformance/cases/getSetting.ts',
    'test/apis/device/getSetting.test.ts',
  ])
  expect(files('offCompassChange')).toEqual([])
})

it('asks for an entry of its kind', () => {
  const entry = (name: string) => filesOf(name, 'device')[`test/conformance/cases/${name}.ts`]
  expect(entry('getSetting')).toContain("kind: 'call', api: 'getSetting', options:")
  expect(entry('getBatteryInfoSync')).toContain("kind: 'sync', api: 'getBatteryInfoSync', args:")
  expect(entry('onCompassChange')).toContain("off: 'offCompassChange', trigger:")
})

it('writes an event with what undoes it', () => {
  expect(namesWith('onMemoryWarning')).toEqual(['onMemoryWarning', 'offMemoryWarning'])
  expect(namesWith('offMemoryWarning')).toEqual(['offMemoryWarning'])
  expect(namesWith('scanCode')).toEqual(['scanCode'])
})

it('knows only what WeChat has', () => {
  expect(() => knownOf('scanCod')).toThrow("wx has no scanCod. Did you mean 'scanCode'?")
})

describe('the advice', () => {
  it('has the command that tests it', () => {
    const names = namesWith('onMemoryWarning')
    expect(adviceOf(names, 'device', knownOf('onMemoryWarning'))).toBe(
      `Replace each TODO. Then run
  npm run generate
  npm run check
  npx vitest run test/conformance test/compat test/apis/device -t "onMemoryWarning|offMemoryWarning"`,
    )
  })

  it('says which platform has no row', () => {
    expect(adviceOf(['addCard'], 'open', knownOf('addCard'))).toContain('no row for Alipay')
  })
})
