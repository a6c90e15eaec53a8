import { describe, expect, it } from 'vitest'
import type { Fault, Faults, HostOptions, UserAnswers } from '../../src/testing/index'
import { useHosts } from './answer'
import { hostDirectories } from './leftovers'

const hosts = useHosts()

describe('createHost refuses in one sentence', () => {
  it.each<[object, string]>([
    [{ sytem: 'ios' }, `createHost: there is no "sytem". Did you mean 'system'?`],
    [
      { colour: 'red' },
      `createHost: there is no "colour". There are 'baseLibrary', 'clientVersion', 'faults', 'system', 'envVersion', 'appId', ` +
        `'files', 'user', 'network', 'audio', 'strict', 'workers', 'pages', 'tabBar', 'createCanvas' and 'bluetooth'.`,
    ],
    [
      { system: 'andriod' },
      `createHost: system should be 'ios', 'android' or 'devtools', not "andriod". Did you mean 'android'?`,
    ],
    [
      { envVersion: 'production' },
      `createHost: envVersion should be 'release', 'trial' or 'develop', not "production".`,
    ],
    [
      { network: { type: '6g' } },
      `createHost: network.type should be 'wifi', '2g', '3g', '4g', '5g', 'unknown' or 'none', not "6g". Did you mean '2g'?`,
    ],
    [{ network: 'none' }, 'createHost: network should be an object, not "none".'],
    [{ files: 'cat.png' }, 'createHost: files should be a list of texts, not "cat.png".'],
    [{ strict: 1 }, 'createHost: strict should be true or false, not 1.'],
    [{ user: { chose: 'files' } }, `createHost: there is no "user.chose". Did you mean 'choose'?`],
    [
      { user: { choose: 'canceled' } },
      `createHost: user.choose should be 'files' or 'cancel', not "canceled". Did you mean 'cancel'?`,
    ],
    [
      { user: { modal: { confirmed: true } } },
      `createHost: there is no "user.modal.confirmed". Did you mean 'confirm'?`,
    ],
    [
      { user: { payment: {} } },
      `createHost: user.payment should be 'paid', 'cancel', 'fail' or a number, not an object.`,
    ],
    [
      { user: { location: { latitude: '30', longitude: 120 } } },
      'createHost: user.location.latitude should be a number, not "30".',
    ],
    [{ faults: 'offline' }, 'createHost: faults should be an object, not "offline".'],
  ])('%j', (options, message) => {
    expect(() => hosts('wechat', options as HostOptions)).toThrow(new Error(message))
  })

  it.each<['wechat' | 'alipay', HostOptions, string]>([
    [
      'wechat',
      { baseLibrary: '1.3.9' },
      'createHost: crossmp supports WeChat from base library 1.4.0, not base library 1.3.9 in app 8.0.60.',
    ],
    [
      'alipay',
      { baseLibrary: '1.8.9', clientVersion: '10.1.30' },
      'createHost: crossmp supports Alipay from base library 1.9.0 or 2.0.0 and app 10.1.30, not base library 1.8.9 in app 10.1.30.',
    ],
    [
      'alipay',
      { clientVersion: '10.1.29' },
      'createHost: crossmp supports Alipay from base library 1.9.0 or 2.0.0 and app 10.1.30, not base library 2.9.50 in app 10.1.29.',
    ],
  ])('%s %j, which is older than any that crossmp supports', (platform, versions, message) => {
    expect(() => hosts(platform, versions)).toThrow(new Error(message))
  })

  it('and makes no directory', () => {
    const before = hostDirectories()
    expect(() => hosts('wechat', { faults: { requset: 'never' } })).toThrow()
    expect(hostDirectories()).toEqual(before)
  })
})

describe('faults', () => {
  const wrong: Array<[string, unknown, string]> = [
    ['requset', 'timeout', `WeChat has no "requset". Did you mean 'request'?`],
    ['scan', 'timeout', 'WeChat has no "scan".'],
    ['SocketTask.sent', 'timeout', 'WeChat has no "SocketTask.sent".'],
    [
      'request',
      'timeuot',
      `request should be 'offline', 'timeout', 'never', 'throws', 'twice', 'promise', 'empty' or 'noTask', ` +
        `not "timeuot". Did you mean 'timeout'?`,
    ],
    ['*', { slwo: {} }, `there is no "*.slwo". Did you mean 'slow'?`],
    [
      'request',
      { twice: 'failed' },
      `request.twice should be 'success' or 'fail', not "failed". Did you mean 'fail'?`,
    ],
    ['request', ['promise', { fail: 'no' }], 'request.fail should be an object, not "no".'],
    [
      'request',
      { slow: { bytesPerSec: 1 } },
      `there is no "request.slow.bytesPerSec". Did you mean 'bytesPerSecond'?`,
    ],
    [
      'request',
      { slow: { chunkDelay: '9' } },
      'request.slow.chunkDelay should be a number, not "9".',
    ],
  ]

  it.each(wrong)('%s: %j is refused, whenever it is given', (api, fault, problem) => {
    const faults = { [api]: fault } as Faults
    expect(() => hosts('wechat', { faults })).toThrow(new Error(`createHost: ${problem}`))
    const host = hosts('wechat')
    const expected = new Error(`host.faults: ${problem}`)
    expect(() => {
      host.faults = faults
    }).toThrow(expected)
    expect(() => {
      host.faults[api] = fault as Fault
    }).toThrow(expected)
    expect(host.faults).toEqual({})
  })

  it('that there are in no version yet, or of a method of an object, are taken', () => {
    const faults: Faults = { chooseMedia: 'never', 'SocketTask.send': 'never', request: undefined }
    expect(hosts('wechat', { baseLibrary: '1.4.0', faults }).faults).toEqual(faults)
  })
})

describe('what is changed later is checked too', () => {
  it('answers of the user', () => {
    const { user } = hosts('alipay')
    expect(() => {
      user.auth = 'denyed' as UserAnswers['auth']
    }).toThrow(
      new Error(
        `host.user: auth should be 'granted' or 'denied', not "denyed". Did you mean 'denied'?`,
      ),
    )
    user.auth = 'denied'
    expect(user).toMatchObject({ auth: 'denied', choose: 'files' })
  })

  it('the network', () => {
    const host = hosts('wechat')
    const state = { type: 'offline' } as unknown as { type: 'none' }
    expect(() => host.setNetwork(state)).toThrow('host.setNetwork: type should be ')
    expect(host.network).toEqual({ type: 'wifi' })
  })
})
