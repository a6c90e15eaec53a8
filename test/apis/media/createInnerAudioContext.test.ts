import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { HostOptions } from '../../../src/testing/index'
import type { DefaultPlatform } from '../../../src/types/mpx'
import { useMpx } from '../use'

const use = useMpx()
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }))
afterEach(() => void vi.useRealTimers())

const hosts: readonly (readonly [DefaultPlatform, HostOptions])[] = [
  ['wechat', { baseLibrary: '1.6.0' }],
  ['wechat', { baseLibrary: '2.10.4' }],
  ['wechat', {}],
  ['alipay', { baseLibrary: '1.23.4', clientVersion: '10.1.87' }],
  ['alipay', { baseLibrary: '2.3.1', clientVersion: '10.2.0' }],
  ['alipay', {}],
]

describe.each(hosts)('createInnerAudioContext on %s %o', (platform, versions) => {
  const make = () => {
    const { host, mpx } = use(platform, { ...versions, audio: { duration: 1 } })
    const audio = mpx.createInnerAudioContext()
    const heard: string[] = []
    audio.onCanplay(() => heard.push('canplay'))
    audio.onPlay(() => heard.push('play'))
    audio.onPause(() => heard.push('pause'))
    audio.onStop(() => heard.push('stop'))
    audio.onEnded(() => heard.push('ended'))
    return { host, audio, heard }
  }

  it('plays what it is asked to while it loads', () => {
    const { audio, heard } = make()
    audio.src = 'https://example.com/a.mp3'
    audio.play()
    vi.advanceTimersByTime(2)
    expect(heard).toEqual(['canplay', 'play'])
    expect(audio).toMatchObject({ paused: false, duration: 1 })
    vi.advanceTimersByTime(1000)
    expect(heard.at(-1)).toBe('ended')
  })

  it.each(['before', 'after'])('plays by itself with autoplay set %s src', (when) => {
    const { audio, heard } = make()
    if (when === 'before') audio.autoplay = true
    audio.src = 'a.mp3'
    if (when === 'after') audio.autoplay = true
    vi.advanceTimersByTime(2)
    expect(heard).toEqual(['canplay', 'play'])
  })

  it('does not play what it is asked to leave before it is loaded', () => {
    const { audio, heard } = make()
    audio.src = 'a.mp3'
    audio.play()
    audio.pause()
    vi.advanceTimersByTime(2)
    expect(heard).toEqual(['canplay'])
  })

  it('stops, and plays from the start again', () => {
    const { audio, heard } = make()
    audio.src = 'a.mp3'
    audio.play()
    vi.advanceTimersByTime(500)
    audio.stop()
    audio.play()
    expect(audio.currentTime).toBe(0)
    vi.advanceTimersByTime(1)
    expect(heard).toEqual(['canplay', 'play', 'stop', 'play'])
  })

  it('goes where currentTime is set to', () => {
    const { audio } = make()
    audio.src = 'a.mp3'
    vi.advanceTimersByTime(1)
    audio.currentTime = 0.5
    expect(audio.currentTime).toBe(0.5)
    audio.seek(0.7)
    expect(audio.currentTime).toBe(0.7)
  })

  it('tells errors by the codes of WeChat', () => {
    const { audio } = make()
    const errors: object[] = []
    audio.onError((error) => errors.push(error))
    audio.src = 'a.txt'
    vi.advanceTimersByTime(2)
    expect(errors).toEqual([{ errCode: 10004, errMsg: expect.stringMatching(/./) }])
  })

  it('is silent once it is destroyed, and calls do nothing', () => {
    const { host, audio, heard } = make()
    audio.src = 'a.mp3'
    audio.play()
    vi.advanceTimersByTime(2)
    heard.splice(0)
    audio.destroy()
    host.clearCalls()
    audio.play()
    audio.seek(1)
    audio.destroy()
    audio.onPlay(() => heard.push('late'))()
    audio.offPlay()
    vi.advanceTimersByTime(2000)
    expect(heard).toEqual([])
    expect(host.calls).toEqual([])
  })
})

describe('createInnerAudioContext on Alipay', () => {
  type Listener = (payload: object) => void

  /** Alipay's player, in the test's hands. */
  const make = (canplay: 'onCanPlay' | 'onCanplay') => {
    const { host, mpx } = use('alipay')
    const held: { [event: string]: Listener[] } = {}
    const native: Record<string, unknown> = {
      ...{ paused: true, autoplay: false, duration: 7 },
      ...{ play: vi.fn(), pause: vi.fn(), destroy: vi.fn(), stop: vi.fn() },
    }
    for (const event of [canplay, 'onPlay', 'onPause', 'onError', 'onEnded']) {
      native[event] = (listener: Listener) => {
        held[event] = [...(held[event] ?? []), listener]
      }
    }
    const emit = (event: string, payload: object = {}) => {
      for (const listener of held[event] ?? []) listener(payload)
    }
    host.answer('createInnerAudioContext', () => native)
    return {
      native,
      emit,
      audio: mpx.createInnerAudioContext({ useWebAudioImplement: true }),
      host,
    }
  }

  it.each(['onCanPlay', 'onCanplay'] as const)(
    'asks again for a play that was lost while the sound loaded, where the host says %s',
    (event) => {
      const { native, emit, audio } = make(event)
      const ready = vi.fn(() => expect(native.play).toHaveBeenCalledTimes(2))
      audio.onCanplay(ready)
      audio.src = 'u'
      audio.play()
      emit(event)
      expect(ready).toHaveBeenCalledOnce()
      expect(audio.duration).toBe(7)
      native.duration = 9
      expect(audio.duration).toBe(9)
    },
  )

  it('asks no more for one that plays, or was paused since', () => {
    const { native, emit, audio } = make('onCanPlay')
    audio.src = 'u'
    audio.play()
    native.paused = false
    emit('onCanPlay')
    native.paused = true
    audio.pause()
    emit('onCanPlay')
    expect(native.play).toHaveBeenCalledOnce()
  })

  it('pauses what begins unasked, and tells nobody', () => {
    const { native, emit, audio } = make('onCanPlay')
    const heard: string[] = []
    audio.onPlay(() => heard.push('play'))
    audio.onPause(() => heard.push('pause'))
    audio.src = 'u'
    emit('onPlay')
    emit('onPause')
    expect(native.pause).toHaveBeenCalledOnce()
    expect(heard).toEqual([])
    audio.play()
    emit('onPlay')
    emit('onPause')
    expect(heard).toEqual(['play', 'pause'])
  })

  it.each([
    [
      { errCode: 10007, errMessage: 'm' },
      { errCode: 10004, errMsg: 'm' },
    ],
    [{ data: { errCode: 10007, errMsg: 'm' } }, { errCode: 10004, errMsg: 'm' }],
    [
      { errCode: '10006', errMessage: 'm' },
      { errCode: 10004, errMsg: 'm' },
    ],
    [
      { errCode: 10002, errMessage: 'm' },
      { errCode: 10002, errMsg: 'm' },
    ],
    [{}, { errCode: -1, errMsg: '' }],
  ])('tells %o as %o', (native, due) => {
    const { emit, audio } = make('onCanPlay')
    const hear = vi.fn()
    audio.onError(hear)
    emit('onError', native)
    expect(hear.mock.calls).toEqual([[due]])
  })

  it('gives the host no options', () => {
    const { host } = make('onCanPlay')
    expect(host.callsOf('createInnerAudioContext')[0]?.args).toEqual([])
  })
})
