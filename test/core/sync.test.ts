import { describe, expect, it } from 'vitest'
import { bindSync } from '../../src/core/bindSync'
import { getStorageSync, setStorageSync } from '../../src/entries/alipay/index'
import { driver } from '../../src/platforms/alipay/driver'
import { gated } from '../../src/platforms/alipay/gates'
import { hosts, thrown, useMpx } from '../apis/use'

const use = useMpx()
const bind = (row?: object): ((...args: unknown[]) => unknown) =>
  bindSync(driver as never, { name: 'probe' }, gated, row as never)

describe('a synchronous API', () => {
  it('throws without a host, and its import does not', () => {
    const error = thrown(() => setStorageSync('k', 'secret'))
    expect(error).toBeInstanceOf(Error)
    expect(error).toMatchObject({ name: 'MpxError', kind: 'host-missing', errno: 100 })
    expect(error.errMsg).toMatch(/^setStorageSync:fail there is no mini-program host/)
    expect(error).not.toHaveProperty('platform')
    expect(error.message).not.toContain('secret')
  })

  it('finds a host that came later, and misses one that went', () => {
    expect(() => getStorageSync('k')).toThrow(/no mini-program host/)
    const { host } = use('alipay')
    const uninstall = host.install()
    expect(getStorageSync('k')).toBe('')
    uninstall()
  })

  it.each(hosts)('looks its method up once, on %s %o', (platform, options) => {
    const { host, mpx } = use(platform, options)
    const { removeStorageSync } = host.native
    let reads = 0
    Object.defineProperty(host.native, 'removeStorageSync', {
      get() {
        reads++
        return removeStorageSync
      },
    })
    mpx.removeStorageSync('k')
    expect(reads).toBe(1)
  })

  it.each(hosts)('throws what %s %o throws, as one of ours', (platform, options) => {
    const { host, mpx } = use(platform, options)
    host.native.removeStorageSync = () => {
      throw new Error('removeStorageSync:fail permission denied')
    }
    const error = thrown(() => mpx.removeStorageSync('k'))
    expect(error).toMatchObject({
      name: 'MpxError',
      kind: 'denied',
      platform,
      errMsg: 'removeStorageSync:fail permission denied',
    })
    expect(error.native).toBeInstanceOf(Error)
    expect(error.message).toContain(host.baseLibrary)
    expect(error.stack).toContain('sync.test.ts')
  })

  it('throws as unsupported where the platform has no row', () => {
    use('alipay')
    expect(thrown(bind())).toMatchObject({
      kind: 'unsupported',
      errMsg: 'probe:fail Alipay has no probe',
    })
  })

  it('tells which version it needs', () => {
    use('alipay', { baseLibrary: '2.0.0', clientVersion: '10.1.90' })
    const since = { base2: '2.7.4', client: '10.2.0' }
    expect(thrown(bind({ since, method: 'probe' }))).toMatchObject({
      kind: 'version',
      errMsg: 'probe:fail probe needs Alipay base library 2.7.4 and app 10.2.0',
    })
  })

  it('tells a host that should have it from one that is too old', () => {
    use('alipay')
    expect(thrown(bind({ since: '1.0.0', method: 'probeNative' }))).toMatchObject({
      kind: 'unsupported',
      errMsg: 'probe:fail this host has no probeNative',
    })
  })

  it('takes the first row whose method the host has', () => {
    const { host } = use('alipay')
    const probe = bind([
      { since: '9.0.0', method: 'probeNew', result: () => 'new' },
      { since: '1.0.0', method: 'probeOld', result: () => 'old' },
    ])
    expect(thrown(probe)).toMatchObject({
      kind: 'version',
      errMsg: expect.stringContaining('9.0.0'),
    })
    host.native.probeOld = () => 1
    expect(probe()).toBe('old')
    host.native.probeNew = () => 1
    expect(probe()).toBe('new')
  })

  it('throws what a returned failure means, by the codes of its row', () => {
    const { host } = use('alipay')
    host.native.probe = () => ({ error: 77, errorMessage: 'odd' })
    const result = (native: unknown) => {
      throw native
    }
    const probe = bind({ since: '1.0.0', method: 'probe', errors: { 77: ['denied', 103] }, result })
    expect(thrown(probe)).toMatchObject({ kind: 'denied', errno: 103, errMsg: 'probe:fail odd' })
  })

  it('calls the method on its host, with positional arguments as they are', () => {
    const { host } = use('alipay')
    host.native.probe = function (this: unknown, ...args: unknown[]) {
      return [this === host.native, ...args]
    }
    const probe = bind({ since: '1.0.0', method: 'probe' })
    expect(probe(1, undefined, 'x')).toEqual([true, 1, undefined, 'x'])
  })
})
