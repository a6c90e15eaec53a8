import { describe, expect, it } from 'vitest'
import { hosts, rejection, useMpx } from '../use'

const use = useMpx()

describe.each(hosts)('getStorage on %s %o', (platform, options) => {
  it.each([false, 0, '', null, 'text', [1, { a: 2 }], { deep: [null] }])(
    'gives %j back as it was',
    async (data) => {
      const { mpx } = use(platform, options)
      await mpx.setStorage({ key: 'k', data })
      expect(await mpx.getStorage({ key: 'k' })).toEqual({ data, errMsg: 'getStorage:ok' })
    },
  )

  it('rejects as not found where there is no such key', async () => {
    const { mpx } = use(platform, options)
    const error = await rejection(mpx.getStorage({ key: 'nope' }))
    expect(error).toMatchObject({
      kind: 'not-found',
      errMsg: 'getStorage:fail data not found',
      platform,
    })
  })
})

describe('getStorage', () => {
  it.each(hosts)('gives no null for a value that is stored meanwhile, on %s %o', async (...on) => {
    const { mpx } = use(...on)
    const read = mpx.getStorage({ key: 'k' }).then(
      ({ data }) => data,
      ({ kind }) => kind,
    )
    mpx.setStorageSync('k', ['pear'])
    expect([['pear'], 'not-found']).toContainEqual(await read)
  })

  it('needs WeChat 2.21.3 for encrypt, and nothing for its absence', async () => {
    const { mpx } = use('wechat', { baseLibrary: '2.21.2' })
    expect(await rejection(mpx.getStorage({ key: 'k', encrypt: true }))).toMatchObject({
      kind: 'version',
      errMsg: 'getStorage:fail encrypt needs WeChat base library 2.21.3',
    })
    await mpx.setStorage({ key: 'k', data: 1, encrypt: false })
    expect((await mpx.getStorage<number>({ key: 'k', encrypt: false })).data).toBe(1)
  })

  it('passes encrypt to WeChat', async () => {
    const { host, mpx } = use('wechat')
    await mpx.setStorage({ key: 'k', data: 1, encrypt: true })
    await mpx.getStorage({ key: 'k', encrypt: true })
    const calls = [...host.callsOf('setStorage'), ...host.callsOf('getStorage')]
    expect(calls.map((call) => call.options.encrypt)).toEqual([true, true])
  })

  it('keeps encrypt from Alipay, which encrypts everything', async () => {
    const { host, mpx } = use('alipay', { envVersion: 'develop' })
    await mpx.setStorage({ key: 'k', data: 1, encrypt: true })
    expect(host.callsOf('setStorage')[0]?.options).toEqual({ key: 'k', data: 1 })
    expect((await mpx.getStorage({ key: 'k', encrypt: true })).data).toBe(1)
  })

  it('reads the value where Alipay previews wrap it', async () => {
    const { host, mpx } = use('alipay')
    const wrapped = (value: unknown) =>
      Object.assign(host.native, {
        getStorage: ({ success }: { success: (native: unknown) => void }) =>
          success({ APDataStorage: value }),
      })
    wrapped('text')
    expect((await mpx.getStorage({ key: 'k' })).data).toBe('text')
    wrapped(undefined)
    expect(await rejection(mpx.getStorage({ key: 'k' }))).toMatchObject({ kind: 'not-found' })
  })
})
