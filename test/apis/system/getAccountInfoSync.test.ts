import { describe, expect, it } from 'vitest'
import { thrown, useMpx } from '../use'

const use = useMpx()

describe('getAccountInfoSync', () => {
  it.each([
    ['wechat', '2.10.2'],
    ['wechat', '3.17.0'],
    ['alipay', '2.7.17'],
    ['alipay', '2.9.50'],
  ] as const)('tells id, release and version on %s %s', (platform, baseLibrary) => {
    const { mpx } = use(platform, { baseLibrary, appId: 'my-app', envVersion: 'release' })
    expect(mpx.getAccountInfoSync()).toEqual({
      miniProgram: { appId: 'my-app', envVersion: 'release', version: '1.0.0' },
    })
  })

  it('tells no release where WeChat does not', () => {
    const { mpx } = use('wechat', { baseLibrary: '2.2.2', appId: 'my-app' })
    expect(mpx.getAccountInfoSync()).toEqual({ miniProgram: { appId: 'my-app', version: '' } })
  })

  it('tells the id alone where Alipay has nothing else', () => {
    const { mpx } = use('alipay', { baseLibrary: '1.24.0', appId: 'my-app' })
    expect(mpx.getAccountInfoSync()).toEqual({ miniProgram: { appId: 'my-app', version: '' } })
  })

  it('takes a gradual release for a release, and keeps a plugin', () => {
    const { host, mpx } = use('alipay')
    Object.assign(host.native, {
      getAccountInfoSync: () => ({
        miniProgram: { appId: 'a', envVersion: 'gray', version: '1.2.3' },
        plugin: { appId: 'p', version: '4.5.6' },
      }),
    })
    expect(mpx.getAccountInfoSync()).toEqual({
      miniProgram: { appId: 'a', envVersion: 'release', version: '1.2.3' },
      plugin: { appId: 'p', version: '4.5.6' },
    })
  })

  it('says what it needs where the host is too old', () => {
    expect(thrown(use('wechat', { baseLibrary: '2.2.1' }).mpx.getAccountInfoSync)).toMatchObject({
      kind: 'version',
      errMsg: 'getAccountInfoSync:fail getAccountInfoSync needs WeChat base library 2.2.2',
    })
  })
})
