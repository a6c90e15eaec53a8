import { afterEach, describe, expect, it, vi } from 'vitest'
import type { IdleDeadline } from '../../../src/apis/app/requestIdleCallback'
import { collectReports } from '../../support/reports'
import { quiet } from '../../support/wait'
import { hosts, thrown, useMpx } from '../use'

const use = useMpx()
afterEach(() => {
  vi.useRealTimers()
})

describe.each(hosts)('nextTick on %s %o', (platform, versions) => {
  it('calls back after what runs now, in the order of the calls', async () => {
    const { host, mpx } = use(platform, versions)
    const queue: (() => void)[] = []
    if (host.native.nextTick) host.native.nextTick = (run) => queue.push(run as () => void)
    const log: string[] = []
    mpx.nextTick(() => log.push('first'))
    mpx.nextTick(() => log.push('second'))
    expect(log).toEqual([])
    for (const run of queue) run()
    await Promise.resolve()
    expect(log).toEqual(['first', 'second'])
    expect(mpx.canIUse('nextTick')).toBe(true)
  })
})

describe('nextTick', () => {
  it('lets what a callback throws reach the app, and calls the others', async () => {
    const { mpx } = use('alipay')
    const reports = collectReports()
    const log: string[] = []
    mpx.nextTick(() => {
      throw new Error('from a callback')
    })
    mpx.nextTick(() => log.push('second'))
    await quiet()
    reports.stop()
    expect(log).toEqual(['second'])
    expect(reports.exceptions).toMatchObject([{ message: 'from a callback' }])
    expect(reports.rejections).toEqual([])
  })

  it('is WeChat’s own where it has it', () => {
    const { host, mpx } = use('wechat')
    const callback = (): void => {}
    mpx.nextTick(callback)
    expect(host.callsOf('nextTick')[0]?.args).toEqual([callback])
  })
})

describe.each(hosts)('requestIdleCallback on %s %o', (platform, versions) => {
  it('calls back once with the time that is left, unless it is cancelled', () => {
    const { host, mpx } = use(platform, versions)
    // What WeChat has of its own is not tried here.
    delete host.native.requestIdleCallback
    delete host.native.cancelIdleCallback
    vi.useFakeTimers()
    const heard: number[] = []
    const note = ({ didTimeout, timeRemaining }: IdleDeadline): void => {
      expect(didTimeout).toBe(false)
      heard.push(timeRemaining())
      vi.advanceTimersByTime(20)
      heard.push(timeRemaining())
      vi.advanceTimersByTime(100)
      heard.push(timeRemaining())
    }
    const cancelled = mpx.requestIdleCallback(() => heard.push(-1), { timeout: 5 })
    expect(cancelled).toBeTypeOf('number')
    mpx.requestIdleCallback(note)
    mpx.cancelIdleCallback(cancelled)
    expect(heard).toEqual([])
    vi.advanceTimersByTime(1000)
    expect(heard).toEqual([50, 30, 0])
  })
})

describe('requestIdleCallback', () => {
  it('is WeChat’s own where it has it, with its id', () => {
    const { host, mpx } = use('wechat')
    host.answer('requestIdleCallback', 7)
    const callback = (): void => {}
    expect(mpx.requestIdleCallback(callback, { timeout: 100 })).toBe(7)
    mpx.cancelIdleCallback(7)
    expect(host.callsOf('requestIdleCallback')[0]?.args).toEqual([callback, { timeout: 100 }])
    expect(host.callsOf('cancelIdleCallback')[0]?.args).toEqual([7])
  })

  it('needs a callback', () => {
    const { mpx } = use('alipay')
    expect(thrown(() => mpx.requestIdleCallback(undefined as never)).kind).toBe('argument')
  })
})
