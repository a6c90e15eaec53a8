import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { HostOptions, Platform } from '../../src/testing/index'
import { useHosts } from './answer'

const make = useHosts()
beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

interface Native {
  src: string
  title: string
  autoplay: boolean
  loop: boolean
  startTime: number
  playbackRate: number
  currentTime: number
  readonly paused: boolean
  play(): void
  pause(): void
  stop(): void
  seek(position: number): void
  destroy(): void
  readonly [event: `on${string}`]: ((listener: (payload?: object) => void) => void) | undefined
}

const names = ['Play', 'Pause', 'Stop', 'Ended', 'TimeUpdate', 'Seeking', 'Seeked', 'Error']

/** A native player with all that it tells. */
function listenTo(player: Native, canplay: string) {
  const heard: unknown[] = []
  for (const name of [canplay, ...names]) {
    player[`on${name}`]?.((payload?: object) => heard.push(payload ? [name, payload] : name))
  }
  const take = () => heard.splice(0)
  return { player, take }
}

function inner(platform: Platform, options?: HostOptions) {
  const host = make(platform, { audio: { duration: 1 }, ...options })
  const canplay = platform === 'alipay' ? 'CanPlay' : 'Canplay'
  const player = host.native.createInnerAudioContext?.() as Native
  return { host, canplay, ...listenTo(player, canplay) }
}

const platforms = ['wechat', 'alipay'] as const

describe.each(platforms)('createInnerAudioContext on %s', (platform) => {
  const playing = () => {
    const made = inner(platform)
    made.player.src = 'https://example.com/a.mp3'
    vi.advanceTimersByTime(1)
    made.player.play()
    vi.advanceTimersByTime(0)
    return made
  }

  it('loads, plays and ends by the test clock', () => {
    const { player, take, canplay } = playing()
    expect(take()).toEqual([canplay, 'Play'])
    expect(player).toMatchObject({ duration: 1, paused: false, currentTime: 0, buffered: 1 })
    vi.advanceTimersByTime(500)
    expect(take()).toEqual(['TimeUpdate', 'TimeUpdate'])
    expect(player.currentTime).toBe(0.5)
    vi.advanceTimersByTime(500)
    expect(take()).toEqual(['TimeUpdate', 'Ended'])
    expect(player).toMatchObject({ paused: true, currentTime: 1 })
    player.play()
    expect(player.currentTime).toBe(0)
  })

  it('pauses, goes on, and stops at the start', () => {
    const { player, take } = playing()
    vi.advanceTimersByTime(300)
    player.pause()
    vi.advanceTimersByTime(5000)
    expect(player).toMatchObject({ paused: true, currentTime: 0.3 })
    player.play()
    vi.advanceTimersByTime(100)
    expect(player.currentTime).toBeCloseTo(0.4)
    player.stop()
    vi.advanceTimersByTime(0)
    expect(player).toMatchObject({ paused: true, currentTime: 0 })
    expect(take().at(-1)).toBe('Stop')
  })

  it('goes to a position, at a speed, from a start', () => {
    const { player, take } = playing()
    take()
    player.seek(0.5)
    vi.advanceTimersByTime(0)
    expect(take()).toEqual(['Seeking', 'Seeked'])
    player.playbackRate = 2
    vi.advanceTimersByTime(200)
    expect(player.currentTime).toBeCloseTo(0.9)
    player.startTime = 0.7
    player.src = 'https://example.com/b.mp3'
    expect(player).toMatchObject({ currentTime: 0.7, paused: true, duration: 0 })
  })

  it('begins anew where it loops', () => {
    const { player, take } = playing()
    player.loop = true
    take()
    vi.advanceTimersByTime(1200)
    expect(player.paused).toBe(false)
    expect(player.currentTime).toBeCloseTo(0.2)
    expect(take()).not.toContain('Ended')
  })

  it('plays by itself with autoplay', () => {
    const { player, take, canplay } = inner(platform)
    player.autoplay = true
    player.src = 'a.mp3'
    vi.advanceTimersByTime(2)
    expect(take()).toEqual([canplay, 'Play'])
  })

  it('is silent once it is destroyed, or its host is disposed of', async () => {
    const { player, take, host } = playing()
    take()
    player.destroy()
    player.play()
    vi.advanceTimersByTime(3000)
    expect(take()).toEqual([])
    const other = listenTo(host.native.createInnerAudioContext?.() as Native, 'Canplay')
    other.player.src = 'a.mp3'
    await host.dispose()
    expect(vi.getTimerCount()).toBe(0)
  })

  it('plays its own files', () => {
    const { host, player, take, canplay } = inner(platform)
    player.src = host.tempFile(new Uint8Array(3), 'a.mp3')
    vi.advanceTimersByTime(0)
    expect(take()).toEqual([canplay])
  })

  it('fails as a test says', () => {
    const { host, player, take } = playing()
    take()
    const restore = host.fail('InnerAudioContext.play', { errCode: 10001 })
    player.play()
    vi.advanceTimersByTime(0)
    expect(take()).toEqual([['Error', { errCode: 10001 }]])
    restore()
    player.play()
    vi.advanceTimersByTime(0)
    expect(take()).toEqual(['Play'])
  })

  it('hears what a test emits', () => {
    const { host, take } = inner(platform)
    host.emit('InnerAudioContext.onError', { errCode: -1 })
    expect(take()).toEqual([['Error', expect.objectContaining({ errCode: -1 })]])
    expect(() => host.emit('InnerAudioContext.play')).toThrow('is no event')
  })
})

describe('what differs of players', () => {
  const tellsOf = (platform: Platform, src: string, offline = false) => {
    const { host, player, take } = inner(platform)
    if (offline) host.setNetwork({ type: 'none' })
    player.src = src
    vi.advanceTimersByTime(2)
    return take()
  }

  it.each([
    ['wechat', 'https://a.example/a.mp3', true, { errCode: 10002, errMsg: 'network error' }],
    ['wechat', 'wxfile://tmp_none.mp3', false, { errCode: 10003, errMsg: 'file error' }],
    ['wechat', 'a.txt', false, { errCode: 10004, errMsg: 'format error' }],
    ['alipay', 'https://a.example/a.mp3', true, { errCode: 10002, errMessage: 'network error' }],
    ['alipay', 'a.txt', false, { errCode: 10007, errMessage: 'Parse audio src error' }],
  ] as const)('%s: %s is an error in its own words', (platform, src, offline, error) => {
    expect(tellsOf(platform, src, offline)).toEqual([['Error', error]])
  })

  it.each([
    ['wechat', ['Canplay', 'Play']],
    ['alipay', ['CanPlay']],
  ] as const)('%s: a play while the sound loads', (platform, due) => {
    const { player, take } = inner(platform)
    player.src = 'a.mp3'
    player.play()
    vi.advanceTimersByTime(2)
    expect(take()).toEqual(due)
  })

  it.each([
    ['wechat', '2.26.1', 0],
    ['wechat', '3.0.0', 0.5],
    ['alipay', '2.9.50', 0],
  ] as const)('%s %s: currentTime set', (platform, baseLibrary, due) => {
    const { player } = inner(platform, { baseLibrary })
    player.src = 'a.mp3'
    vi.advanceTimersByTime(0)
    player.currentTime = 0.5
    expect(player.currentTime).toBe(due)
  })
})

describe.each(platforms)('getBackgroundAudioManager on %s', (platform) => {
  it('is one, and plays what it is given', () => {
    const host = make(platform)
    const manager = host.native.getBackgroundAudioManager?.() as Native
    const { take } = listenTo(manager, 'Prev')
    manager.title = 'A'
    manager.src = 'https://example.com/a.mp3'
    vi.advanceTimersByTime(2)
    expect(take()).toEqual(['Play'])
    expect(manager).toMatchObject({ paused: false, duration: 60 })
    host.emit('BackgroundAudioManager.onPrev')
    expect(take()).toEqual(['Prev'])
    expect(host.native.getBackgroundAudioManager?.()).toBe(manager)
  })

  it('asks for a title, on WeChat', () => {
    const manager = make(platform).native.getBackgroundAudioManager?.() as Native
    const { take } = listenTo(manager, 'Prev')
    manager.src = 'https://example.com/a.mp3'
    vi.advanceTimersByTime(2)
    const refused = [['Error', { errCode: -1, errMsg: 'title is required' }]]
    expect(take()).toEqual(platform === 'wechat' ? refused : ['Play'])
  })
})

it('refuses an option of audio that it does not know', () => {
  expect(() => make('wechat', { audio: { length: 1 } as object })).toThrow('audio.length')
})
