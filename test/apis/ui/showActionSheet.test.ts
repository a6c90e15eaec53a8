import { describe, expect, it } from 'vitest'
import { isCancel } from '../../../src/entries/alipay/index'
import { hosts, rejection, useMpx } from '../use'

const use = useMpx()
const itemList = ['Camera', 'Album', 'Chat']

describe.each(hosts)('showActionSheet on %s %o', (platform, versions) => {
  it.each([0, 2])('gives the index %i', async (index) => {
    const { mpx } = use(platform, { ...versions, user: { actionSheet: index } })
    expect(await mpx.showActionSheet({ itemList, alertText: 'From where?' })).toEqual({
      tapIndex: index,
      errMsg: 'showActionSheet:ok',
    })
  })

  it('rejects as cancelled, and calls fail', async () => {
    const { host, mpx } = use(platform, { ...versions, user: { actionSheet: 'cancel' } })
    const heard: string[] = []
    const error = await rejection(
      mpx.showActionSheet({
        itemList,
        success: () => heard.push('success'),
        fail: ({ kind }) => heard.push(kind),
        complete: ({ errMsg }) => heard.push(errMsg),
      }),
    )
    expect(heard).toEqual(['cancel', 'showActionSheet:fail cancel'])
    expect(error).toMatchObject({ kind: 'cancel', errno: 1, platform })
    expect(isCancel(error)).toBe(true)
    expect(error.native).toBe(host.callsOf('showActionSheet')[0]?.result)
  })
})

describe('showActionSheet', () => {
  it('speaks to Alipay in its words', async () => {
    const { host, mpx } = use('alipay')
    const alipay = { cancelButtonText: 'Close', destructiveBtnIndex: 1 }
    await mpx.showActionSheet({ itemList, alertText: 'From where?', itemColor: '#f00', alipay })
    expect(host.callsOf('showActionSheet')[0]?.options).toEqual({
      items: itemList,
      title: 'From where?',
      ...alipay,
    })
  })

  it('drops alertText before WeChat 2.14.0', async () => {
    const { host, mpx } = use('wechat', { baseLibrary: '2.13.9' })
    await mpx.showActionSheet({ itemList, alertText: 'From where?' })
    expect(host.callsOf('showActionSheet')[0]?.options).toEqual({ itemList })
  })

  it('rejects more items than WeChat takes', async () => {
    const { mpx } = use('wechat')
    const many = Array.from({ length: 7 }, (_, index) => `item ${index}`)
    expect(await rejection(mpx.showActionSheet({ itemList: many }))).toMatchObject({
      kind: 'argument',
    })
  })
})
