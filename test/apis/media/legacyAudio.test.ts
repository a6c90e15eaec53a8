import { afterEach, describe, expect, it, vi } from 'vitest'
import { rejection, useMpx } from '../use'

const use = useMpx()
afterEach(() => vi.useRealTimers())

type Listener = (event: object) => void

/** Alipay's recorder, in the test's hands. */
function recorder() {
  const held: { [event: string]: Listener[] } = { Stop: [], Error: [] }
  const of = (event: string): Listener[] => held[event] as Listener[]
  const on = (event: string) => (listener: Listener) => void of(event).push(listener)
  const off = (event: string) => (listener: Listener) => {
    held[event] = of(event).filter((other) => other !== listener)
  }
  const start = vi.fn()
  const stop = vi.fn()
  return {
    ...{ held, start, stop, onStop: on('Stop'), offStop: off('Stop') },
    ...{ onError: on('Error'), offError: off('Error') },
    emit: (event: string, payload: object) => {
      for (const listener of of(event)) listener(payload)
    },
  }
}

describe('startRecord on Alipay', () => {
  const begin = () => {
    const { host, mpx } = use('alipay')
    const native = recorder()
    host.answer('getRecorderManager', () => native)
    return { native, mpx, recording: mpx.startRecord() }
  }

  it('resolves when the recording ends, and leaves no listener', async () => {
    const { native, mpx, recording } = begin()
    expect(native.start.mock.calls).toEqual([[{ duration: 60_000 }]])
    await mpx.stopRecord()
    expect(native.stop).toHaveBeenCalledOnce()
    native.emit('Stop', { tempFilePath: 'a', duration: 2, fileSize: 1 })
    expect(await recording).toEqual({ errMsg: 'startRecord:ok', tempFilePath: 'a' })
    expect(native.held).toEqual({ Stop: [], Error: [] })
  })

  it.each([
    [7, 'argument'],
    [10, 'denied'],
    [1001, 'unknown'],
  ])('rejects with %i as %s', async (error, kind) => {
    const { native, recording } = begin()
    native.emit('Error', { error, errorMessage: 'x' })
    expect(await rejection(recording)).toMatchObject({ kind })
    expect(native.held).toEqual({ Stop: [], Error: [] })
  })

  it('takes a recording as lost that does not end', async () => {
    vi.useFakeTimers()
    const { recording } = begin()
    const failed = rejection(recording)
    await vi.advanceTimersByTimeAsync(70_000)
    expect(await failed).toMatchObject({ kind: 'timeout' })
  })
})

describe('background audio on Alipay', () => {
  const start = (state: object = {}) => {
    const { host, mpx } = use('alipay')
    const calls: unknown[][] = []
    const note =
      (name: string) =>
      (...args: unknown[]) =>
        void calls.push([name, ...args])
    const player: Record<string, unknown> = { src: '', title: 'old', coverImgUrl: 'old' }
    for (const name of ['play', 'pause', 'stop', 'seek']) player[name] = note(name)
    host.answer('getBackgroundAudioManager', () => Object.assign(player, state))
    return { mpx, player, calls }
  }

  it('plays another by its URL, and the same one on', async () => {
    const { mpx, player, calls } = start()
    await mpx.playBackgroundAudio({ dataUrl: 'a', title: 'A' })
    expect(player).toMatchObject({ src: 'a', title: 'A', coverImgUrl: '' })
    expect(calls).toEqual([])
    await mpx.pauseBackgroundAudio()
    await mpx.playBackgroundAudio({ dataUrl: 'a' })
    await mpx.seekBackgroundAudio({ position: 3 })
    await mpx.stopBackgroundAudio()
    expect(calls).toEqual([['pause'], ['play'], ['seek', 3], ['stop']])
  })

  it.each([
    [{}, { status: 2 }],
    [
      { src: 'a', duration: 200, currentTime: 20, buffered: 50, paused: false },
      { status: 1, dataUrl: 'a', duration: 200, currentPosition: 20, downloadPercent: 25 },
    ],
    [
      { src: 'a', duration: 0, currentTime: 0, buffered: 0, paused: true },
      { status: 0, dataUrl: 'a', duration: 0, currentPosition: 0, downloadPercent: 0 },
    ],
  ])('of %o is %o', async (state, due) => {
    const { mpx } = start(state)
    const { errMsg, ...result } = await mpx.getBackgroundAudioPlayerState()
    expect([errMsg, result]).toEqual(['getBackgroundAudioPlayerState:ok', due])
  })
})
