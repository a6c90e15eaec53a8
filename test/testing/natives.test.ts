import { has } from 'lodash-es'
import { afterEach, describe, expect, it } from 'vitest'
import { memberOf } from '../../scripts/generate/natives'
import { type Fact, factsOf } from '../../src/compat/facts'
import { meets } from '../../src/compat/index'
import { createHost, type Host, type HostOptions, type Platform } from '../../src/testing/index'
import { everyHost } from '../support/hosts'

const made: Host[] = []
const hostOf = (platform: Platform, options?: HostOptions): Host => {
  const host = createHost(platform, options)
  made.push(host)
  return host
}
afterEach(() => Promise.all(made.splice(0).map((host) => host.dispose())))

// No typing has its version: WeChat's documents pair it with getFileSystemManager.
const otherwise = ['env']

describe.each(everyHost)('a host of $title', ({ platform, options }) => {
  const named = Object.entries(factsOf(platform).apis).filter(([name]) => !otherwise.includes(name))

  it.each([true, false])('has the natives that the facts have at its version: %s', (there) => {
    const host = hostOf(platform, options)
    const known = named.filter(([, { since }]) => meets(since.gate, host) === there)
    const wrong = known.filter(([name]) => has(host.native, name) !== there)
    if (there) expect(known.length).toBeGreaterThanOrEqual(named.length / 5)
    expect(wrong.map(([name]) => name)).toEqual([])
  })

  it('has the methods of its file system manager', () => {
    const host = hostOf(platform, options)
    const manager = host.native.getFileSystemManager?.()
    const methods = Object.entries(factsOf(platform).objects.FileSystemManager?.members ?? {})
    const there = methods.filter(([, { since }]) => meets(since.gate, host))
    expect(Object.keys(manager ?? {}).sort()).toEqual(manager ? there.map(([name]) => name) : [])
  })
})

it.each([
  ['sync', { kind: 'sync' }],
  ['call', { kind: 'call', options: { key: {} } }],
] as const)('a %s of which no types are known has arguments, or options', (kind, member) => {
  const since: Fact = { gate: 'baseline', source: [], certainty: 'stated' }
  expect(memberOf('get', { kind, since, options: { key: since }, results: {} }, {})).toEqual(member)
})

describe('natives without a behaviour', () => {
  it('answer with what is of the right types', async () => {
    const { native } = hostOf('wechat')
    expect(await native.scanCode?.({})).toEqual({
      errMsg: 'scanCode:ok',
      charSet: '',
      path: '',
      rawData: '',
      result: '',
      scanType: 'QR_CODE',
    })
    expect(native.getMenuButtonBoundingClientRect?.()).toEqual({
      bottom: 0,
      height: 0,
      left: 0,
      right: 0,
      top: 0,
      width: 0,
    })
  })

  it('check options as the facts have them', async () => {
    const host = hostOf('alipay')
    const { native } = host
    await expect(native.setClipboard?.({ text: 1 })).rejects.toEqual({
      error: 2,
      errorMessage: 'invalid parameter: text should be string, got number',
    })
    await native.setClipboard?.({ text: 'a', data: 'b' })
    expect(host.callsOf('setClipboard')[1]).toMatchObject({ ignored: ['data'], settled: 'success' })
  })

  it('make objects whose methods are there and recorded', () => {
    const host = hostOf('wechat')
    const animation = host.native.createAnimation?.({ duration: 400 }) as {
      rotate(angle: number): { step(): unknown }
    }
    expect(animation.rotate(45).step()).toBe(animation)
    expect(host.callsOf('Animation.rotate').map(({ args }) => args)).toEqual([[45]])
  })

  it('keep listeners, which hear what a test emits', () => {
    const host = hostOf('alipay')
    const heard: unknown[] = []
    const listener = (payload: unknown) => heard.push(payload)
    host.native.onAccelerometerChange?.(listener)
    host.emit('onAccelerometerChange', { x: 1 })
    host.native.offAccelerometerChange?.(listener)
    host.emit('onAccelerometerChange', { x: 2 })
    expect(heard).toEqual([{ x: 1, y: 0, z: 0, timestamp: 0 }])
  })
})

describe('what a test says', () => {
  it('answers, over a well-shaped answer', async () => {
    const host = hostOf('wechat')
    const forget = host.answer('scanCode', { result: 'a' })
    expect(await host.native.scanCode?.({})).toMatchObject({ result: 'a', scanType: 'QR_CODE' })
    host.answer('scanCode', ({ scanType }: { scanType: string[] }) => ({ result: scanType[0] }))
    forget()
    expect(await host.native.scanCode?.({ scanType: ['qrCode'] })).toMatchObject({
      result: 'qrCode',
    })
  })

  it('answers with bytes as they are', () => {
    const host = hostOf('wechat')
    const bytes = new ArrayBuffer(3)
    host.answer('base64ToArrayBuffer', bytes)
    expect(host.native.base64ToArrayBuffer?.('')).toBe(bytes)
  })

  it('answers for one that has a behaviour, and for a synchronous one', async () => {
    const host = hostOf('wechat')
    const forget = host.answer('getStorageSync', (key: string) => `${key}!`)
    expect(host.native.getStorageSync?.('a')).toBe('a!')
    forget()
    expect(host.native.getStorageSync?.('a')).toBe('')
  })

  it('fails, besides other faults, until it is taken back', async () => {
    const host = hostOf('alipay', { faults: { scan: 'promise' } })
    const forget = host.fail('scan', { error: 10, errorMessage: 'left' })
    await expect(host.native.scan?.({})).rejects.toEqual({ error: 10, errorMessage: 'left' })
    forget()
    expect(await host.native.scan?.({})).toHaveProperty('code', '')
    expect(host.faults).toEqual({ scan: ['promise'] })
  })

  it('takes the place of a native, and of one that this version lacks', () => {
    const host = hostOf('wechat', { baseLibrary: '1.4.0' })
    const restore = host.stub('getMenuButtonBoundingClientRect', () => ({ top: 24 }))
    expect(host.native.getMenuButtonBoundingClientRect?.()).toEqual({ top: 24 })
    expect(host.callsOf('getMenuButtonBoundingClientRect')).toHaveLength(1)
    restore()
    expect(host.native).not.toHaveProperty('getMenuButtonBoundingClientRect')
  })

  it.each(['answer', 'fail', 'stub', 'emit'] as const)(
    'refuses what there is not: %s',
    (method) => {
      const host = hostOf('wechat')
      const call = host[method] as (api: string, value: object) => void
      expect(() => call.call(host, 'scanCod', () => {})).toThrow(
        `host.${method}: WeChat has no "scanCod". Did you mean 'scanCode'?`,
      )
    },
  )

  it('emits events alone', () => {
    expect(() => hostOf('wechat').emit('scanCode')).toThrow('host.emit: scanCode is no event.')
  })
})
