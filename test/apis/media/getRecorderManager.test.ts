import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { HostOptions } from '../../../src/testing/index'
import type { DefaultPlatform } from '../../../src/types/mpx'
import { useMpx } from '../use'

const use = useMpx()
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }))
afterEach(() => void vi.useRealTimers())

const hosts: readonly (readonly [DefaultPlatform, HostOptions])[] = [
  ['wechat', { baseLibrary: '1.6.0' }],
  ['wechat', {}],
  ['alipay', { baseLibrary: '1.12.0', clientVersion: '10.1.80' }],
  ['alipay', { baseLibrary: '2.7.4', clientVersion: '10.2.80' }],
  ['alipay', {}],
]

const settled = () => new Promise((resolve) => setImmediate(resolve))

describe.each(hosts)('getRecorderManager on %s %o', (platform, versions) => {
  const make = (options: HostOptions = {}) => {
    const { host, mpx } = use(platform, { ...versions, ...options })
    const recorder = mpx.getRecorderManager()
    const [stopped, failed] = [vi.fn(), vi.fn()]
    recorder.onStop(stopped)
    recorder.onError(failed)
    return { host, mpx, recorder, stopped, failed }
  }

  it('tells length in ms and size in bytes, without the pauses', async () => {
    const { host, recorder, stopped } = make()
    recorder.start({ encodeBitRate: 16_000 })
    vi.advanceTimersByTime(12_000)
    recorder.pause()
    vi.advanceTimersByTime(5000)
    recorder.resume()
    vi.advanceTimersByTime(1000)
    recorder.stop()
    vi.advanceTimersByTime(0)
    await vi.waitFor(() => expect(stopped).toHaveBeenCalledOnce())
    const [event] = stopped.mock.calls[0] as [{ tempFilePath: string }]
    expect(event).toEqual({
      ...{ tempFilePath: expect.any(String), duration: 13_000, fileSize: 26_000 },
    })
    expect(host.readFile(event.tempFilePath)).toHaveLength(26_000)
  })

  it('tells frames', () => {
    const { recorder } = make()
    const frames = vi.fn()
    recorder.onFrameRecorded(frames)
    recorder.start({ format: 'mp3', encodeBitRate: 16_000, frameSize: 2 })
    vi.advanceTimersByTime(1500)
    expect(frames.mock.calls).toEqual([[{ frameBuffer: expect.anything(), isLastFrame: false }]])
  })

  it('tells in words of WeChat that the user refused', () => {
    const { recorder, failed } = make({ user: { auth: 'denied' } })
    recorder.start()
    vi.advanceTimersByTime(0)
    const errMsg = 'operateRecorder:fail auth deny'
    expect(failed.mock.calls).toEqual([[expect.objectContaining({ errMsg })]])
  })

  it('is one object, whose native listeners are one each', () => {
    const { host, mpx, recorder } = make()
    expect(mpx.getRecorderManager()).toBe(recorder)
    mpx.getRecorderManager().onStop(vi.fn())
    expect(host.callsOf('RecorderManager.onStop')).toHaveLength(1)
  })
})

describe('getRecorderManager on Alipay', () => {
  const make = (options: HostOptions = {}) => {
    const { host, mpx } = use('alipay', options)
    const recorder = mpx.getRecorderManager()
    const failed = vi.fn()
    recorder.onError(failed)
    return { host, recorder, failed, starts: () => host.callsOf('RecorderManager.start') }
  }

  it.each([
    ['wav', {}],
    ['PCM', {}],
    ['mp3', { baseLibrary: '1.11.0', clientVersion: '10.1.60' }],
  ] as const)('records no %s on %o, and says so', async (format, options) => {
    const { recorder, failed, starts } = make(options)
    recorder.start({ format })
    expect(failed).not.toHaveBeenCalled()
    await settled()
    const errMsg = expect.stringMatching(/^operateRecorder:fail unsupported format/)
    expect(failed.mock.calls).toEqual([[{ errMsg }]])
    expect(starts()).toEqual([])
  })

  it('records three minutes at most', () => {
    const { recorder, starts } = make()
    const given = Object.freeze({ duration: 600_000, format: 'mp3' } as const)
    recorder.start(given)
    expect(starts().map(({ options }) => options)).toEqual([{ duration: 180_000, format: 'mp3' }])
  })

  it.each([
    [12, 12_000],
    [1.5, 1500],
    [12_000, 12_000],
  ])('reads the length %d as %d ms', async (duration, ms) => {
    const { host, recorder } = make()
    const stopped = vi.fn()
    recorder.onStop(stopped)
    host.emit('RecorderManager.onStop', { tempFilePath: 'p', duration, fileSize: 900 })
    expect(stopped.mock.calls).toEqual([[{ tempFilePath: 'p', duration: ms, fileSize: 900 }]])
  })

  it('tells an interruption as an error: the recording is over', () => {
    const { host, failed } = make()
    host.emit('RecorderManager.onError', { error: 1001, errorMessage: 'interrupted' })
    const errMsg = 'operateRecorder:fail interrupted'
    expect(failed.mock.calls).toEqual([[{ errMsg, errCode: 1001 }]])
  })

  it('hears nothing more of refusals when it listens no more', async () => {
    const { recorder, failed } = make()
    recorder.offError(failed)
    recorder.start({ format: 'wav' })
    await settled()
    expect(failed).not.toHaveBeenCalled()
  })
})
