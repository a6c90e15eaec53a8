import { describe, expect, it } from 'vitest'
import { hosts, rejection, useMpx } from '../use'

const use = useMpx()
const url = '/pages/item/item?id=7'

describe.each(hosts)('navigateTo on %s %o', (platform, versions) => {
  it('hands on the channel of a host that has one', async () => {
    const { host, mpx } = use(platform, versions)
    const channel = { emit() {} }
    host.answer('navigateTo', () => ({ eventChannel: channel }))
    const { eventChannel } = await mpx.navigateTo({ url })
    const given = host.callsOf('navigateTo')[0]?.result
    expect({ eventChannel }).toEqual({
      eventChannel: (given as { eventChannel?: object }).eventChannel,
    })
  })

  it('opens ten pages at most', async () => {
    const { host, mpx } = use(platform, versions)
    for (let page = 1; page < 10; page++) await mpx.navigateTo({ url })
    expect(await rejection(mpx.navigateTo({ url }))).toMatchObject({ kind: 'quota' })
    expect(host.pages).toHaveLength(10)
  })

  it('rejects with not-found for a page that is not there', async () => {
    const { host, mpx } = use(platform, { ...versions, pages: ['pages/index/index'] })
    const error = await rejection(mpx.navigateTo({ url: '/pages/none' }))
    expect(error).toMatchObject({ kind: 'not-found', errno: 1300002, api: 'navigateTo' })
    expect(host.pages).toEqual(['/pages/index/index'])
  })
})

it('hands on listeners and the channel as they are on Alipay', async () => {
  const { host, mpx } = use('alipay')
  const eventChannel = { emit() {} }
  host.answer('navigateTo', () => ({ eventChannel }))
  const events = { back: () => {} }
  const result = await mpx.navigateTo({ url, events })
  const given = host.callsOf('navigateTo')[0]?.options
  expect(given).toEqual({ url, events })
  expect(given).toHaveProperty('events.back', events.back)
  expect(result.eventChannel).toBe(eventChannel)
  expect(result.errMsg).toBe('navigateTo:ok')
})

// Alipay docs: the table of errors.
it.each([
  ['/pages/none resolved to pages/none is not found', 'not-found', 1300002],
  [
    'can not find page:pages/none when execute navigateTo for url /pages/none',
    'not-found',
    1300002,
  ],
  ['/none is not found in plugin', 'not-found', 1300002],
  ['depth can not be more than 10', 'quota', 1300202],
])('takes "%s" of Alipay for %s', async (errorMessage, kind, errno) => {
  const { host, mpx } = use('alipay')
  host.fail('navigateTo', { error: 1, errorMessage })
  expect(await rejection(mpx.navigateTo({ url }))).toMatchObject({ kind, errno })
})

it.each(['can not navigateTo a tabbar page', ':can not navigate to a tab bar page'])(
  'takes "%s" of WeChat for argument',
  async (words) => {
    const { host, mpx } = use('wechat')
    host.fail('navigateTo', { errMsg: `navigateTo:fail ${words}` })
    const errMsg = `navigateTo:fail ${words.replace(':', '')}`
    expect(await rejection(mpx.navigateTo({ url }))).toMatchObject({ kind: 'argument', errMsg })
  },
)
