import { describe, expect, it } from 'vitest'
import { hosts, thrown, useMpx } from '../use'

const use = useMpx()

describe('reports', () => {
  it('reach WeChat as they are given', () => {
    const { host, mpx } = use('wechat')
    mpx.reportEvent('purchase', { price: 120 })
    mpx.reportAnalytics('purchase', { price: 120 })
    mpx.reportMonitor('1', 2)
    mpx.reportPerformance(1101, 680, ['home'])
    expect(host.calls.map(({ api, args }) => [api, args])).toEqual([
      ['reportEvent', ['purchase', { price: 120 }]],
      ['reportAnalytics', ['purchase', { price: 120 }]],
      ['reportMonitor', ['1', 2]],
      ['reportPerformance', [1101, 680, ['home']]],
    ])
  })

  it('are refused by WeChat versions that do not take them', () => {
    const { mpx } = use('wechat', { baseLibrary: '1.4.0' })
    expect(thrown(() => mpx.reportEvent('purchase')).kind).toBe('version')
    expect(mpx.canIUse('reportEvent')).toBe(false)
    expect(mpx.reportAnalytics('purchase', {})).toBeUndefined()
  })

  it.each(hosts.filter(([platform]) => platform === 'alipay'))(
    'go nowhere on %s %o',
    (_, versions) => {
      const { host, mpx } = use('alipay', versions)
      expect(mpx.reportEvent('purchase', { price: 120 })).toBeUndefined()
      expect(mpx.reportAnalytics('purchase', { price: 120 })).toBeUndefined()
      expect(mpx.reportMonitor('1', 2)).toBeUndefined()
      expect(mpx.reportPerformance(1101, 680)).toBeUndefined()
      expect(host.calls).toEqual([])
      expect(mpx.canIUse('reportEvent')).toBe(true)
    },
  )
})
