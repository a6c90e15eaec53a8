import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { HostOptions } from '../../../src/testing/index'
import type { DefaultPlatform } from '../../../src/types/mpx'
import { useMpx } from '../use'

const use = useMpx()
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }))
afterEach(() => void vi.useRealTimers())

const hosts: readonly (readonly [DefaultPlatform, HostOptions])[] = [
  ['wechat', { baseLibrary: '1.4.0' }],
  ['wechat', {}],
  ['alipay', { baseLibrary: '1.10.0', clientVersion: '10.1.32' }],
  ['alipay', {}],
]

describe.each(hosts)('getBackgroundAudioManager on %s %o', (platform, versions) => {
  const make = () => {
    const { host, mpx } = use(platform, { ...versions, audio: { duration: 1 } })
    return { host, mpx, music: mpx.getBackgroundAudioManager() }
  }

  it('is one object, whoever asks', () => {
    const { mpx, music } = make()
    expect(mpx.getBackgroundAudioManager()).toBe(music)
  })

  it('plays what it is given, to the end', () => {
    const { host, music } = make()
    const heard: string[] = []
    music.onCanplay(() => heard.push('canplay'))
    music.onPlay(() => heard.push('play'))
    music.onEnded(() => heard.push('ended'))
    music.title = 'A'
    music.src = 'https://example.com/a.mp3'
    vi.advanceTimersByTime(1100)
    expect(heard).toEqual(['canplay', 'play', 'ended'])
    const native = host.native.getBackgroundAudioManager?.() as object
    expect(native).toMatchObject({ title: 'A', src: 'https://example.com/a.mp3' })
  })

  it('tells the buttons of the system', () => {
    const { host, music } = make()
    const next = vi.fn()
    music.onNext(next)
    host.emit('BackgroundAudioManager.onNext')
    expect(next).toHaveBeenCalledOnce()
  })

  it('tells errors by the codes of WeChat', () => {
    const { music } = make()
    const hear = vi.fn()
    music.onError(hear)
    music.title = 'A'
    music.src = 'a.txt'
    vi.advanceTimersByTime(2)
    expect(hear.mock.calls).toEqual([[{ errCode: 10004, errMsg: expect.any(String) }]])
  })
})
