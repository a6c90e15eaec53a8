import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { HostOptions, Platform } from '../../src/testing/index'
import { useHosts } from './answer'

const make = useHosts()
beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

type Native = Record<string, (...args: unknown[]) => unknown>
type Payload = Record<string, unknown>

const names = ['Start', 'Pause', 'Resume', 'Stop', 'FrameRecorded', 'Error']

function recorder(platform: Platform, options?: HostOptions) {
  const host = make(platform, options)
  const native = host.native.getRecorderManager?.() as Native
  const heard: [string, Payload?][] = []
  for (const name of names) {
    native[`on${name}`]?.((payload?: unknown) => {
      heard.push(payload ? [name, payload as Payload] : [name])
    })
  }
  const pass = (ms: number) => {
    vi.advanceTimersByTime(ms)
    return heard.splice(0)
  }
  return { host, native, pass }
}

describe.each(['wechat', 'alipay'] as const)('getRecorderManager on %s', (platform) => {
  const inUnits = (ms: number) => (platform === 'alipay' ? ms / 1000 : ms)

  it('records a file of the right size, less what it is paused', () => {
    const { host, native, pass } = recorder(platform)
    native.start?.({ encodeBitRate: 16_000 })
    expect(pass(2000)).toEqual([['Start']])
    native.pause?.()
    expect(pass(9000)).toEqual([['Pause']])
    native.resume?.()
    expect(pass(1000)).toEqual([['Resume']])
    native.stop?.()
    const [[, stopped = {}] = ['']] = pass(0)
    expect(stopped).toMatchObject({ duration: inUnits(3000), fileSize: 6000 })
    expect(host.readFile(String(stopped.tempFilePath))).toHaveLength(6000)
  })

  it('ends by itself', () => {
    const { native, pass } = recorder(platform)
    native.start?.({ duration: 5000 })
    pass(4999)
    expect(pass(2)).toEqual([['Stop', expect.objectContaining({ duration: inUnits(5000) })]])
  })

  it('tells frames, and the last of them', () => {
    const { native, pass } = recorder(platform)
    native.start?.({ format: 'mp3', encodeBitRate: 16_000, frameSize: 1 })
    const told = pass(1200).slice(1)
    native.stop?.()
    const frames = [...told, ...pass(0)].filter(([name]) => name === 'FrameRecorded')
    const seen = frames.map(([, { frameBuffer, isLastFrame } = {}]) => [
      (frameBuffer as ArrayBuffer).byteLength,
      isLastFrame,
    ])
    expect(seen).toEqual([
      [1024, false],
      [1024, false],
      [352, true],
    ])
  })

  it('is one', () => {
    const { host, native } = recorder(platform)
    expect(host.native.getRecorderManager?.()).toBe(native)
  })
})

describe('what recorders refuse, in their own words', () => {
  const errorOf = (platform: Platform, options: object, user: HostOptions['user'] = {}) => {
    const { native, pass } = recorder(platform, { user })
    native.start?.(options)
    return pass(0)
  }

  it.each([
    ['wechat', { sampleRate: 8000, encodeBitRate: 64_000 }, 'operateRecorder:fail invalid'],
    ['wechat', { duration: 600_001 }, 'operateRecorder:fail invalid'],
    ['wechat', { format: 'ogg' }, 'operateRecorder:fail invalid'],
    ['wechat', { tips: true }, 'fail parameter error'],
  ] as const)('%s: %o', (platform, options, words) => {
    expect(errorOf(platform, options)).toEqual([
      ['Error', expect.objectContaining({ errMsg: expect.stringContaining(words) })],
    ])
  })

  it.each([
    [{ duration: 180_001 }, 3],
    [{ format: 'wav' }, 3],
    [{ tips: true }, 2],
  ] as const)('alipay: %o', (options, error) => {
    expect(errorOf('alipay', options)).toEqual([['Error', expect.objectContaining({ error })]])
  })

  it.each([
    ['wechat', { errMsg: 'operateRecorder:fail auth deny' }],
    ['alipay', { error: 10, errMsg: '获取权限失败' }],
  ] as const)('%s: without the permission', (platform, error) => {
    expect(errorOf(platform, {}, { auth: 'denied' })).toEqual([['Error', error]])
  })

  it('alipay: less than a second, and a second start', () => {
    const { native, pass } = recorder('alipay')
    native.start?.()
    native.start?.()
    pass(999)
    native.stop?.()
    expect(pass(0)).toEqual([['Error', expect.objectContaining({ error: 7 })]])
  })

  it('alipay: an old app tells no length', () => {
    const { native, pass } = recorder('alipay', { clientVersion: '10.2.80' })
    native.start?.()
    pass(2000)
    native.stop?.()
    expect(pass(0)).toEqual([['Stop', { tempFilePath: expect.any(String) }]])
  })

  it('hears what a test emits', () => {
    const { host, native } = recorder('wechat')
    const begins = vi.fn()
    native.onInterruptionBegin?.(begins)
    host.emit('RecorderManager.onInterruptionBegin')
    expect(begins).toHaveBeenCalledOnce()
  })
})
