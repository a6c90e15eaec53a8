import { setImmediate } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Host, HostOptions } from '../../../src/testing/index'
import type { DefaultPlatform } from '../../../src/types/mpx'
import { rejection, useMpx } from '../use'

const use = useMpx()
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }))
afterEach(() => void vi.useRealTimers())

const hosts: readonly (readonly [DefaultPlatform, HostOptions])[] = [
  ['wechat', { baseLibrary: '1.6.0' }],
  ['wechat', {}],
  ['alipay', { baseLibrary: '1.23.4', clientVersion: '10.1.87' }],
  ['alipay', { baseLibrary: '2.3.1', clientVersion: '10.2.0' }],
  ['alipay', {}],
]

/** Calls begin and end in turns of their own. */
async function pass(ms: number): Promise<void> {
  await setImmediate()
  await vi.advanceTimersByTimeAsync(ms)
  await setImmediate()
}

describe.each(hosts)('playVoice on %s %o', (platform, versions) => {
  const open = (duration = 2) => {
    const { host, mpx } = use(platform, { ...versions, audio: { duration } })
    const file = (name: string) => host.tempFile(Buffer.from(name), `${name}.aac`)
    const ended: string[] = []
    const start = (name: string, filePath: string, more: object = {}): void => {
      mpx.playVoice({ filePath, ...more }).then(
        () => ended.push(name),
        ({ kind }) => ended.push(`${name}: ${kind}`),
      )
    }
    return { host, mpx, file, ended, start }
  }

  it('resolves when the recording has ended', async () => {
    const { file, ended, start } = open()
    start('one', file('one'))
    await pass(1900)
    expect(ended).toEqual([])
    await pass(200)
    expect(ended).toEqual(['one'])
  })

  it.each([
    [{ duration: 3 }, 3],
    [{}, 60],
  ])('ends it in time, given %j', async (more, seconds) => {
    const { file, ended, start } = open(100)
    start('one', file('one'), more)
    await pass(seconds * 1000 - 100)
    expect(ended).toEqual([])
    await pass(200)
    expect(ended).toEqual(['one'])
  })

  it('plays one at a time', async () => {
    const { file, ended, start } = open()
    start('one', file('one'))
    await pass(500)
    start('two', file('two'))
    await pass(0)
    expect(ended).toEqual(['one'])
    await pass(2100)
    expect(ended).toEqual(['one', 'two'])
  })

  it('begins anew where the recording plays already', async () => {
    const { file, ended, start } = open()
    const path = file('one')
    start('first', path)
    await pass(1500)
    start('second', path)
    await pass(1000)
    expect(ended).toEqual(['first'])
    await pass(1100)
    expect(ended).toEqual(['first', 'second'])
  })

  it('goes on after a pause', async () => {
    const { mpx, file, ended, start } = open()
    const path = file('one')
    start('first', path)
    await pass(1500)
    await mpx.pauseVoice()
    await pass(100_000)
    expect(ended).toEqual([])
    start('second', path)
    await pass(400)
    expect(ended).toEqual([])
    await pass(200)
    expect(ended).toEqual(['first', 'second'])
  })

  it('counts no pause as its duration', async () => {
    const { mpx, file, ended, start } = open(100)
    const path = file('one')
    start('first', path, { duration: 5 })
    await pass(3000)
    await mpx.pauseVoice()
    await pass(10_000)
    start('second', path, { duration: 5 })
    await pass(1900)
    expect(ended).toEqual([])
    await pass(200)
    expect(ended).toEqual(['first', 'second'])
  })

  it('does not begin what is paused before it is loaded', async () => {
    const { mpx, file, ended, start } = open()
    const path = file('one')
    start('first', path)
    await mpx.pauseVoice()
    await pass(5000)
    expect(ended).toEqual([])
    start('second', path)
    await pass(2100)
    expect(ended).toEqual(['first', 'second'])
  })

  it('ends one that is paused where another begins', async () => {
    const { mpx, file, ended, start } = open()
    start('one', file('one'))
    await pass(500)
    await mpx.pauseVoice()
    start('two', file('two'))
    await pass(0)
    expect(ended).toEqual(['one'])
    await pass(2100)
    expect(ended).toEqual(['one', 'two'])
  })

  it.each([true, false])('is ended by stopVoice, and begins anew; paused: %s', async (isPaused) => {
    const { mpx, file, ended, start } = open()
    const path = file('one')
    start('first', path)
    await pass(1500)
    if (isPaused) await mpx.pauseVoice()
    expect(await mpx.stopVoice()).toEqual({ errMsg: 'stopVoice:ok' })
    expect(ended).toEqual(['first'])
    start('second', path)
    await pass(1900)
    expect(ended).toEqual(['first'])
    await pass(200)
    expect(ended).toEqual(['first', 'second'])
  })

  it('rejects where there is no such file', async () => {
    const { mpx } = open()
    const call = rejection(mpx.playVoice({ filePath: 'wxfile://tmp_none.silk' }))
    await pass(10)
    expect(await call).toMatchObject({ kind: 'not-found', api: 'playVoice', platform })
  })

  it('pauses and stops nothing where nothing plays', async () => {
    const { host, mpx } = open()
    expect(await mpx.pauseVoice()).toEqual({ errMsg: 'pauseVoice:ok' })
    expect(await mpx.stopVoice()).toEqual({ errMsg: 'stopVoice:ok' })
    expect(host.callsOf('createInnerAudioContext')).toEqual([])
  })

  it('goes on with nothing of another host', async () => {
    const before = open()
    before.start('before', before.file('one'))
    await pass(1500)
    await before.mpx.pauseVoice()
    const { file, ended, start } = open()
    start('one', file('one'))
    await pass(1900)
    expect(ended).toEqual([])
    await pass(200)
    expect(ended).toEqual(['one'])
  })
})

describe('playVoice on WeChat', () => {
  it.each(['1.4.0', '1.6.0'])('gives %s the options that it knows', async (baseLibrary) => {
    const { host, mpx } = use('wechat', { baseLibrary })
    const filePath = host.tempFile(Buffer.from('silk'), 'voice.silk')
    const call = mpx.playVoice({ filePath, duration: 3 })
    await pass(60_000)
    expect(await call).toEqual({ errMsg: 'playVoice:ok' })
    const known = baseLibrary === '1.4.0' ? { filePath } : { filePath, duration: 3 }
    expect(host.callsOf('playVoice')[0]?.options).toEqual(known)
  })
})

describe('playVoice on Alipay', () => {
  const destroyed = (host: Host) => host.callsOf('InnerAudioContext.destroy').length

  it('leaves no player', async () => {
    const { host, mpx } = use('alipay', { audio: { duration: 2 } })
    const file = (name: string) => host.tempFile(Buffer.from(name), name)
    const played = mpx.playVoice({ filePath: file('a.mp3') })
    await pass(2100)
    await played
    expect(destroyed(host)).toBe(1)
    const broken = rejection(mpx.playVoice({ filePath: file('a.txt') }))
    await pass(10)
    expect(await broken).toMatchObject({
      kind: 'argument',
      errMsg: 'playVoice:fail Parse audio src error',
      native: { errCode: 10007 },
    })
    expect(destroyed(host)).toBe(2)
    mpx.playVoice({ filePath: file('b.mp3') })
    mpx.playVoice({ filePath: file('c.mp3') })
    expect(destroyed(host)).toBe(3)
    await mpx.stopVoice()
    expect(destroyed(host)).toBe(4)
    expect(vi.getTimerCount()).toBe(0)
  })
})
