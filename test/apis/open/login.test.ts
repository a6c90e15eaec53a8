import { afterEach, describe, expect, it, vi } from 'vitest'
import { hosts, rejection, useMpx } from '../use'

const use = useMpx()
afterEach(() => void vi.useRealTimers())

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

  it('gives the code alone', async () => {
    const { host, mpx } = use('alipay')
    host.answer('getAuthCode', () => ({ authCode: 'c1', authSuccessScopes: ['auth_base'] }))
    expect(await mpx.login()).toEqual({ errMsg: 'login:ok', code: 'c1' })
  })

  it('hears nothing more after the time limit', async () => {
    const { host, mpx } = use('alipay')
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    host.stub('getAuthCode', (options) => {
      const { success } = options as { success(answer: object): void }
      setTimeout(() => success({ authCode: 'c1' }), 6000)
    })
    const heard: string[] = []
    const [success, fail, complete] = [vi.fn(), vi.fn(), vi.fn()]
    const login = mpx.login({ timeout: 5000, success, fail, complete })
    login.then(
      () => heard.push('a code'),
      ({ kind }) => heard.push(kind),
    )
    await vi.advanceTimersByTimeAsync(4999)
    expect(heard).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(heard).toEqual(['timeout'])
    await vi.advanceTimersByTimeAsync(5000)
    expect(heard).toEqual(['timeout'])
    const counts = [success, fail, complete].map(({ mock }) => mock.calls.length)
    expect(counts).toEqual([0, 1, 1])
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
