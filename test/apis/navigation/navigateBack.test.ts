import { describe, expect, it } from 'vitest'
import { hosts, rejection, useMpx } from '../use'

const use = useMpx()

describe.each(hosts)('navigateBack on %s %o', (platform, versions) => {
  it('closes as many pages as it is told, but the lowest', async () => {
    const { host, mpx } = use(platform, { ...versions, pages: ['a', 'b', 'c', 'd'] })
    for (const url of ['/b', '/c?x=1', 'd']) await mpx.navigateTo({ url })
    expect(host.pages).toEqual(['/a', '/b', '/c?x=1', '/d'])
    await mpx.navigateBack()
    expect(host.pages).toEqual(['/a', '/b', '/c?x=1'])
    await mpx.navigateBack({ delta: 7 })
    expect(host.pages).toEqual(['/a'])
  })

  it('rejects where there is no page below, in the words of WeChat', async () => {
    const { mpx } = use(platform, versions)
    const error = await rejection(mpx.navigateBack())
    expect(error).toMatchObject({ kind: 'argument', errno: 1001 })
    expect(error.errMsg).toContain('navigateBack:fail cannot navigate back at first page')
  })
})

it('keeps what Alipay says, which is no number', async () => {
  const { mpx } = use('alipay')
  const error = await rejection(mpx.navigateBack())
  expect(error.native).toEqual({ error: 'already top of navigation' })
})
