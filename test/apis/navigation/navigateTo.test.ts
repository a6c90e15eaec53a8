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

  it('rejects with not-found for a page that is not there', async () => {
    const { host, mpx } = use(platform, versions)
    const words = 'page "pages/none" is not found'
    host.fail('navigateTo', { errMsg: `navigateTo:fail ${words}`, error: 1, errorMessage: words })
    const error = await rejection(mpx.navigateTo({ url: '/pages/none' }))
    expect(error).toMatchObject({ kind: 'not-found', api: 'navigateTo' })
  })
})
