import { describe, expect, it } from 'vitest'
import { hosts, rejection, useMpx } from '../use'

const use = useMpx()

describe.each(hosts)('login on %s %o', (platform, versions) => {
  it('gives a code', async () => {
    const { mpx } = use(platform, versions)
    expect(await mpx.login()).toEqual({ errMsg: 'login:ok', code: expect.any(String) })
  })
})

// WeChat keeps the limit itself from 1.9.90 on.
it.each([
  ['wechat', { baseLibrary: '1.4.0' }],
  ['alipay', {}],
] as const)(
  'login on %s %o fails with timeout where no answer comes in time',
  async (platform, versions) => {
    const { host, mpx } = use(platform, versions)
    host.faults = { '*': 'never' }
    const error = await rejection(mpx.login({ timeout: 5 }))
    expect(error).toMatchObject({ kind: 'timeout', errMsg: 'login:fail timeout' })
  },
)

describe('login on Alipay', () => {
  it('asks for the code that nobody is asked for, unless you want another', async () => {
    const { host, mpx } = use('alipay')
    await mpx.login({ timeout: 5000 })
    await mpx.login({ alipay: { scopes: ['auth_user'] } })
    const given = host.callsOf('getAuthCode').map(({ options }) => options)
    expect(given).toEqual([{ scopes: 'auth_base' }, { scopes: ['auth_user'] }])
  })

  it('rejects where a success has no code', async () => {
    const { host, mpx } = use('alipay')
    host.answer('getAuthCode', () => ({ authErrorScopes: { auth_base: '10001' } }))
    const error = await rejection(mpx.login())
    expect(error).toMatchObject({ kind: 'denied' })
    expect(error.native).toMatchObject({ authErrorScopes: { auth_base: '10001' } })
  })

  // Alipay docs: my.getAuthCode.
  it.each([
    [3, 'unknown'],
    [10, 'unknown'],
    [11, 'cancel'],
    [12, 'network'],
  ])('takes %i for %s', async (error, kind) => {
    const { host, mpx } = use('alipay')
    host.fail('getAuthCode', { error, errorMessage: '' })
    expect(await rejection(mpx.login())).toMatchObject({ kind })
  })
})
