import { describe, expect, it, vi } from 'vitest'
import { laterHosts, useMpx } from '../use'

const use = useMpx()
const newest = laterHosts.filter(([, { baseLibrary }]) => !baseLibrary)

describe.each(newest)('logs on the newest %s', (platform, versions) => {
  const make = () => use(platform, versions)

  it('getLogManager writes, where there is a log', () => {
    const { host, mpx } = make()
    const logger = mpx.getLogManager({ level: 0 })
    logger.warn('upload failed', { attempt: 2 })
    const written = platform === 'wechat' ? [['upload failed', { attempt: 2 }]] : []
    expect(host.callsOf('LogManager.warn').map(({ args }) => args)).toEqual(written)
  })

  it('getRealtimeLogManager writes, where there is a log, and tells how full it is', () => {
    const { host, mpx } = make()
    const logger = mpx.getRealtimeLogManager()
    logger.error('upload failed')
    logger.tag('upload').info('attempt', 2)
    const written = platform === 'wechat' ? 1 : 0
    expect(host.callsOf('RealtimeLogManager.error')).toHaveLength(written)
    const empty = { size: 0, maxSize: 0, logCount: 0, maxLogCount: 0 }
    expect(logger.getCurrentState()).toEqual(empty)
  })

  it('getPerformance gives what was measured, or nothing', () => {
    const { mpx } = make()
    const performance = mpx.getPerformance()
    expect(performance.getEntries()).toEqual([])
    expect(performance.getEntriesByName('appLaunch')).toEqual([])
    const observer = performance.createObserver(vi.fn())
    observer.observe({ entryTypes: ['navigation'] })
    observer.disconnect()
  })
})
