import { afterEach, describe, expect, it, vi } from 'vitest'
import { rejection, useMpx } from '../use'

const use = useMpx()
afterEach(() => void vi.useRealTimers())

describe('on Alipay', () => {
  // Alipay docs: on a page outside the tab bar the host may never answer.
  it.each(['hideTabBar', 'setTabBarItem'] as const)('%s ends after 3 seconds', async (api) => {
    vi.useFakeTimers()
    const { host, mpx } = use('alipay')
    let success: () => void = () => {}
    host.stub(api, (options) => {
      success = (options as { success(): void }).success
    })
    const error = rejection(mpx[api]({ index: 0, text: 'a' }))
    await vi.advanceTimersByTimeAsync(3000)
    expect(await error).toMatchObject({ kind: 'timeout', api })
    success()
  })

  it.each([
    ['showTabBar', 11, 'argument'],
    ['hideTabBar', 11, 'argument'],
    ['setTabBarItem', 1, 'unsupported'],
    ['setTabBarItem', 2, 'argument'],
    ['setTabBarItem', 11, 'argument'],
    ['removeTabBarBadge', 2, 'argument'],
  ] as const)('%s takes %i for %s', async (api, error, kind) => {
    const { host, mpx } = use('alipay')
    host.fail(api, { error, errorMessage: '' })
    expect(await rejection(mpx[api]({ index: 9, text: 'a' }))).toMatchObject({ kind, api })
  })

  it('setTabBarItem never asks for an icon without a text', async () => {
    const { host, mpx } = use('alipay')
    for (const more of [{}, { text: '' }]) {
      const error = await rejection(mpx.setTabBarItem({ index: 0, iconPath: '/i.png', ...more }))
      expect(error).toMatchObject({ kind: 'argument', errno: 1001 })
      expect(error.errMsg).toBe('setTabBarItem:fail Alipay needs text')
    }
    expect(host.callsOf('setTabBarItem')).toEqual([])
  })

  it('setTabBarItem gives what it was given', async () => {
    const { host, mpx } = use('alipay')
    const options = { index: 1, text: 'a', iconPath: '/i.png', selectedIconPath: '/s.png' }
    await mpx.setTabBarItem(options)
    expect(host.callsOf('setTabBarItem')[0]?.options).toEqual(options)
  })

  it('setTabBarStyle writes colours in full', async () => {
    const { host, mpx } = use('alipay')
    const style = { selectedColor: '#1677ff', backgroundColor: '#ffffff', borderStyle: 'white' }
    await mpx.setTabBarStyle({ color: '#f80', ...style })
    const [call] = host.callsOf('setTabBarStyle')
    expect(call?.options).toEqual({ color: '#ff8800', ...style })
  })
})

it('leaves colours and icons as they are on WeChat', async () => {
  const { host, mpx } = use('wechat')
  await mpx.setTabBarStyle({ color: '#f80' })
  await mpx.setTabBarItem({ index: 0, iconPath: '/i.png' })
  expect(host.callsOf('setTabBarStyle')[0]?.options).toEqual({ color: '#f80' })
  expect(host.callsOf('setTabBarItem')[0]?.options).toEqual({ index: 0, iconPath: '/i.png' })
})
