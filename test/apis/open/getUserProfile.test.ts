import { describe, expect, it } from 'vitest'
import { rejection, useMpx } from '../use'

const use = useMpx()
const user = {
  ...{ code: '10000', msg: 'Success', nickName: '阿', avatar: 'https://a/b' },
  ...{ gender: 'f', countryCode: 'CN' },
}
const text = (said: object): string => JSON.stringify({ response: said })

describe.each([
  ['getUserInfo', {}],
  ['getUserProfile', { desc: 'to greet you' }],
] as const)('%s on Alipay', (api, options) => {
  const setUp = (answer: object) => {
    const { host, mpx } = use('alipay')
    host.answer('getOpenUserInfo', () => answer)
    const call = mpx[api] as (options: object) => Promise<{ userInfo: object; rawData: string }>
    return { host, get: () => call(options) }
  }

  it.each([
    ['a text', { response: text(user) }],
    ['an object', { response: { response: user } }],
    ['fields of the answer', user],
  ])('reads the user from %s', async (_, answer) => {
    const { get } = setUp(answer)
    const { userInfo, rawData, ...rest } = await get()
    expect(userInfo).toEqual({
      ...{ nickName: '阿', avatarUrl: 'https://a/b', gender: 2, country: 'CN' },
      ...{ province: '', city: '', language: '' },
    })
    expect(JSON.parse(rawData)).toEqual(userInfo)
    expect(rest).toEqual({ errMsg: `${api}:ok` })
  })

  it('knows men, and users without a name', async () => {
    const { get } = setUp({ response: text({ code: '10000', gender: 'm' }) })
    expect(await get()).toMatchObject({ userInfo: { nickName: '', avatarUrl: '', gender: 1 } })
  })

  // Alipay docs: my.getOpenUserInfo.
  it.each([
    ['40003', 'denied', 103],
    ['40006', 'unsupported', 100],
    ['20000', 'unknown', 4],
  ])('takes a success with code %s for %s', async (code, kind, errno) => {
    const answer = { response: text({ code, msg: 'm', subMsg: '无效的授权关系' }) }
    const error = await rejection(setUp(answer).get())
    expect(error).toMatchObject({ kind, errno, errMsg: `${api}:fail 无效的授权关系` })
    expect(error.native).toMatchObject(answer)
  })

  it('rejects what it can not read', async () => {
    const error = await rejection(setUp({ response: '{' }).get())
    expect(error).toMatchObject({ kind: 'unknown' })
  })

  it('gives the host nothing of what only WeChat takes', async () => {
    const { host, get } = setUp(user)
    await get()
    expect(host.callsOf('getOpenUserInfo')[0]?.options).toEqual({})
  })
})
