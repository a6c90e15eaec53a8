import { describe, expect, it } from 'vitest'
import { hosts, useMpx } from '../use'

const use = useMpx()

describe.each(hosts)('getWindowInfo on %s %o', (platform, options) => {
  it.each([
    ['ios', 3, 390, 844, 753],
    ['android', 2.625, 412, 915, 843],
  ] as const)('tells sizes of %s in logical pixels', (system, pixelRatio, width, height, inner) => {
    const { mpx } = use(platform, { ...options, system })
    const info = mpx.getWindowInfo()
    expect(info).toMatchObject({
      pixelRatio,
      screenWidth: width,
      screenHeight: height,
      windowWidth: width,
      windowHeight: inner,
    })
    expect(info.statusBarHeight).toBeTypeOf('number')
  })

  it('never tells a windowHeight of 0', () => {
    const { host, mpx } = use(platform, options)
    for (const method of ['getSystemInfoSync', 'getWindowInfo']) {
      const native = host.native[method]
      if (native) {
        host.native[method] = () => Object.freeze({ ...(native() as object), windowHeight: 0 })
      }
    }
    for (const { windowHeight } of [mpx.getWindowInfo(), mpx.getSystemInfoSync()]) {
      expect(windowHeight).toBeGreaterThan(500)
      expect(windowHeight).toBeLessThanOrEqual(844)
    }
  })
})
