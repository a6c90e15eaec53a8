import { describe, expect, it } from 'vitest'
import { useMpx } from '../use'

const use = useMpx()

describe('onError', () => {
  it.each([
    ['alipay', {}, ['boom', 'at x'], { message: 'boom', stack: 'at x' }],
    ['alipay', { baseLibrary: '1.24.12' }, ['boom'], { message: 'boom' }],
    ['wechat', {}, [{ message: 'boom', stack: 'at x' }], { message: 'boom', stack: 'at x' }],
    // Older versions have a text.
    ['wechat', { baseLibrary: '2.1.2' }, ['boom'], { message: 'boom' }],
  ] as const)('on %s %o is told %o', (platform, versions, [native, more], payload) => {
    const { host, mpx } = use(platform, versions)
    let deliver = (..._: unknown[]): void => {}
    host.stub('onError', (listener) => {
      deliver = listener as typeof deliver
    })
    const seen: object[] = []
    const end = mpx.onError((error) => seen.push(error))
    deliver(native, more)
    end()
    expect(seen).toEqual([payload])
  })

  it('has words even if the host has none', () => {
    const { host, mpx } = use('alipay')
    const seen: object[] = []
    const end = mpx.onError((error) => seen.push(error))
    host.emit('onError', undefined)
    end()
    expect(seen).toEqual([{ message: '' }])
  })
})

describe('onAppShow', () => {
  it('has everything on Alipay that WeChat has always', () => {
    const { host, mpx } = use('alipay')
    const seen: object[] = []
    const end = mpx.onAppShow((entry) => seen.push(entry))
    host.stub('offAppShow', () => undefined)
    host.emit('onAppShow', { path: 'p', query: undefined, scene: '1037', referrerInfo: undefined })
    end()
    expect(seen).toEqual([{ path: 'p', query: {}, scene: 1037, referrerInfo: {} }])
  })
})

describe('onAppHide', () => {
  it('removes one, then all', () => {
    const { host, mpx } = use('alipay')
    const log: string[] = []
    const first = () => log.push('first')
    mpx.onAppHide(first)
    mpx.onAppHide(first)
    mpx.onAppHide(() => log.push('second'))
    host.emit('onAppHide')
    mpx.offAppHide(first)
    host.emit('onAppHide')
    mpx.offAppHide()
    host.emit('onAppHide')
    expect(log).toEqual(['first', 'second', 'second'])
  })
})

describe('onUserCaptureScreen', () => {
  it('tells the host what the last listener returns that returns something', () => {
    const { host, mpx } = use('wechat')
    let deliver = (): unknown => undefined
    host.stub('onUserCaptureScreen', (listener) => {
      deliver = listener as typeof deliver
    })
    const ends = [
      mpx.onUserCaptureScreen(() => ({ query: 'a=1' })),
      mpx.onUserCaptureScreen(() => ({ query: 'a=2' })),
      mpx.onUserCaptureScreen(() => {}),
    ]
    expect(deliver()).toEqual({ query: 'a=2' })
    for (const end of ends) end()
    expect(deliver()).toBeUndefined()
  })
})

describe('events that Alipay tells pages alone', () => {
  it.each(['onKeyboardHeightChange', 'onWindowResize', 'onThemeChange', 'onBatteryInfoChange'])(
    '%s is refused there',
    (name) => {
      const { mpx } = use('alipay')
      const on = (mpx as unknown as Record<string, (listener: () => void) => unknown>)[name]
      expect(() => on?.(() => {})).toThrow(`${name}:fail`)
    },
  )
})
