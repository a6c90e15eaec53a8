import { afterEach, describe, expect, it, vi } from 'vitest'
import { bindEvent } from '../../src/core/bindEvent'
import { ungated } from '../../src/core/gates'
import { offNetworkStatusChange, onNetworkStatusChange } from '../../src/entries/wechat/index'
import { driver } from '../../src/platforms/wechat/driver'
import { thrown, useMpx } from '../apis/use'

const use = useMpx()
const online = { isConnected: true, networkType: 'wifi' }

afterEach(() => {
  offNetworkStatusChange()
  vi.useRealTimers()
})

describe.each([
  ['without a native off', '1.4.0'],
  ['with a native off', '3.17.0'],
])('an event %s', (_which, baseLibrary) => {
  const start = () => {
    const { host, mpx } = use('wechat', { baseLibrary })
    return { host, mpx, fire: () => host.setNetwork({ type: 'wifi' }) }
  }

  it('holds the same function once, and registers one native listener', () => {
    const { host, mpx, fire } = start()
    const first = vi.fn()
    const second = vi.fn()
    mpx.onNetworkStatusChange(first)
    mpx.onNetworkStatusChange(first)
    mpx.onNetworkStatusChange(second)
    fire()
    expect(first.mock.calls).toEqual([[online]])
    expect(second.mock.calls).toEqual([[online]])
    expect(host.callsOf('onNetworkStatusChange')).toHaveLength(1)
  })

  it('removes one, or all', () => {
    const { mpx, fire } = start()
    const [first, second, third] = [vi.fn(), vi.fn(), vi.fn()]
    for (const listener of [first, second, third]) mpx.onNetworkStatusChange(listener)
    mpx.offNetworkStatusChange(first)
    fire()
    mpx.offNetworkStatusChange()
    fire()
    expect([first, second, third].map((listener) => listener.mock.calls.length)).toEqual([0, 1, 1])
  })

  it('does not mind a listener that was never there', () => {
    const { mpx, fire } = start()
    const listener = vi.fn()
    mpx.onNetworkStatusChange(listener)
    mpx.offNetworkStatusChange(() => {})
    fire()
    expect(listener).toHaveBeenCalledOnce()
  })

  it('can be listened to again', () => {
    const { mpx, fire } = start()
    const listener = vi.fn()
    for (let i = 0; i < 3; i++) {
      mpx.onNetworkStatusChange(listener)
      mpx.offNetworkStatusChange(listener)
    }
    mpx.onNetworkStatusChange(listener)
    fire()
    expect(listener).toHaveBeenCalledOnce()
  })

  it('lets a listener remove itself and others while it is delivered', () => {
    const { mpx, fire } = start()
    const order: string[] = []
    const last = () => order.push('last')
    const first = () => {
      order.push('first')
      mpx.offNetworkStatusChange(first)
      mpx.offNetworkStatusChange(removed)
    }
    const removed = () => order.push('removed')
    for (const listener of [first, removed, last]) mpx.onNetworkStatusChange(listener)
    fire()
    expect(order).toEqual(['first', 'last'])
  })

  it('does not deliver to a listener that was added meanwhile', () => {
    const { mpx, fire } = start()
    const late = vi.fn()
    mpx.onNetworkStatusChange(() => mpx.onNetworkStatusChange(late))
    fire()
    expect(late).not.toHaveBeenCalled()
    fire()
    expect(late).toHaveBeenCalledOnce()
  })

  it('reports what a listener throws, and goes on to the others', () => {
    vi.useFakeTimers()
    const { mpx, fire } = start()
    const other = vi.fn()
    mpx.onNetworkStatusChange(() => {
      throw new Error('from the app')
    })
    mpx.onNetworkStatusChange(other)
    fire()
    expect(other).toHaveBeenCalledOnce()
    expect(() => vi.runAllTimers()).toThrow('from the app')
  })
})

describe('what an event returns', () => {
  it('removes that listener, and the one of the host with the last', () => {
    const { host, mpx } = use('wechat')
    const [first, second] = [vi.fn(), vi.fn()]
    const ends = [mpx.onNetworkStatusChange(first), mpx.onNetworkStatusChange(second)]
    ends[0]?.()
    ends[0]?.()
    host.setNetwork({ type: 'wifi' })
    expect([first.mock.calls, second.mock.calls]).toEqual([[], [[online]]])
    expect(host.callsOf('offNetworkStatusChange')).toHaveLength(0)
    ends[1]?.()
    expect(host.callsOf('offNetworkStatusChange')).toHaveLength(1)
  })

  it('removes none for a listener that is none', () => {
    const { host, mpx } = use('wechat')
    const listener = vi.fn()
    mpx.onNetworkStatusChange(listener)
    mpx.onNetworkStatusChange(undefined as never)()
    host.setNetwork({ type: 'wifi' })
    expect(listener).toHaveBeenCalledOnce()
  })
})

describe('an event', () => {
  it('tells a host that has an off when nobody listens any more', () => {
    const { host, mpx } = use('wechat')
    const listener = vi.fn()
    mpx.onNetworkStatusChange(listener)
    mpx.onNetworkStatusChange(() => {})
    mpx.offNetworkStatusChange(listener)
    expect(host.callsOf('offNetworkStatusChange')).toHaveLength(0)
    mpx.offNetworkStatusChange()
    expect(host.callsOf('offNetworkStatusChange')).toHaveLength(1)
  })

  it('throws without a host', () => {
    expect(thrown(() => onNetworkStatusChange(() => {}))).toMatchObject({
      name: 'MpxError',
      kind: 'host-missing',
      errno: 100,
      api: 'onNetworkStatusChange',
    })
    expect(() => offNetworkStatusChange()).not.toThrow()
  })

  it('throws where the host is too old, and holds no listener then', () => {
    const { host, mpx } = use('wechat', { baseLibrary: '1.4.0' })
    const native = host.native.onNetworkStatusChange
    Reflect.deleteProperty(host.native, 'onNetworkStatusChange')
    const listener = vi.fn()
    expect(thrown(() => mpx.onNetworkStatusChange(listener))).toMatchObject({ kind: 'unsupported' })
    Object.assign(host.native, { onNetworkStatusChange: native })
    mpx.onNetworkStatusChange(() => {})
    host.setNetwork({ type: 'wifi' })
    expect(listener).not.toHaveBeenCalled()
  })

  it('moves to the host that replaced the one before', () => {
    const before = use('wechat')
    const listener = vi.fn()
    before.mpx.onNetworkStatusChange(listener)
    const after = use('wechat')
    after.mpx.onNetworkStatusChange(listener)
    before.host.setNetwork({ type: 'none' })
    expect(listener).not.toHaveBeenCalled()
    after.host.setNetwork({ type: 'wifi' })
    expect(listener.mock.calls).toEqual([[online]])
  })
})

it('that a row listens to in its own way ends that with the last listener, and begins again', () => {
  use('wechat')
  const log: string[] = []
  const listen = (_host: never, deliver: (event: unknown) => unknown) => {
    log.push('begin')
    deliver({ early: true })
    return () => void log.push('end')
  }
  const row = { since: '1.0.0', method: 'request', listen } as const
  const on = bindEvent(driver as never, { name: 'onProbe' }, ungated, row)
  const [first, second] = [vi.fn(), vi.fn()]
  const end = on(first)
  const endSecond = on(second)
  end()
  expect(log).toEqual(['begin'])
  endSecond()
  expect(log).toEqual(['begin', 'end'])
  on(first)()
  expect(log).toEqual(['begin', 'end', 'begin', 'end'])
  expect(first.mock.calls).toEqual([[{ early: true }], [{ early: true }]])
})
