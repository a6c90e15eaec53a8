import { describe, expect, it } from 'vitest'
import { rejection, useMpx } from '../use'

const use = useMpx()
const tmplIds = ['A', 'B']
const name = 'requestSubscribeMessage'

describe('requestSubscribeMessage on Alipay', () => {
  it('gives the decision of each template', async () => {
    const { host, mpx } = use('alipay')
    host.answer(name, { behavior: 'subscribe', A: 'accept', B: 'reject', error: 0 })
    expect(await mpx.requestSubscribeMessage({ tmplIds })).toEqual({
      errMsg: 'requestSubscribeMessage:ok',
      A: 'accept',
      B: 'reject',
    })
    expect(host.callsOf(name)[0]?.options).toEqual({ entityIds: tmplIds })
  })

  it.each(['subscribedEntityIds', 'currentSubscribedEntityIds'])('reads %s', async (list) => {
    const { host, mpx } = use('alipay')
    host.answer(name, { behavior: 'subscribe', result: { [list]: ['B'] } })
    const decisions = { A: 'reject', B: 'accept' }
    expect(await mpx.requestSubscribeMessage({ tmplIds })).toMatchObject(decisions)
  })

  it('is cancelled in the words that apps of WeChat compare', async () => {
    const { host, mpx } = use('alipay')
    host.fail(name, { errorCode: 11, behavior: 'cancel', errorMessage: '用户取消订阅' })
    const error = await rejection(mpx.requestSubscribeMessage({ tmplIds }))
    const errMsg = 'requestSubscribeMessage:fail cancel'
    expect(error).toMatchObject({ kind: 'cancel', errMsg, errno: 1 })
  })

  it.each([
    [10, 'unknown', 4],
    [15, 'quota', 1300202],
    [203, 'argument', 10004],
    [402, 'argument', 1001],
    [100201, 'quota', 1300202],
    [106002, 'argument', 20002],
    [106008, 'argument', 20001],
    [-1, 'unknown', 4],
  ])('takes %i for %s', async (errorCode, kind, errno) => {
    const { host, mpx } = use('alipay')
    host.fail(name, { errorCode, errorMessage: '' })
    const error = await rejection(mpx.requestSubscribeMessage({ tmplIds }))
    expect(error).toMatchObject({ kind, errno })
  })

  it('refuses more than three', async () => {
    const { host, mpx } = use('alipay')
    const error = await rejection(mpx.requestSubscribeMessage({ tmplIds: [...'ABCD'] }))
    expect(error).toMatchObject({ kind: 'argument', errno: 20003 })
    expect(host.callsOf(name)).toEqual([])
  })
})

describe('requestSubscribeMessage on WeChat', () => {
  it('keeps decisions of its own', async () => {
    const { host, mpx } = use('wechat')
    host.answer(name, { A: 'ban', B: 'acceptWithAudio' })
    const decisions = { A: 'ban', B: 'acceptWithAudio' }
    expect(await mpx.requestSubscribeMessage({ tmplIds })).toMatchObject(decisions)
  })

  it.each([
    [10002, 'network'],
    [10005, 'unknown'],
    [20001, 'argument'],
    [20004, 'denied'],
    [20005, 'denied'],
  ])('takes %i for %s, and keeps it', async (errCode, kind) => {
    const { host, mpx } = use('wechat')
    const native = { errCode, errMsg: 'requestSubscribeMessage:fail for a reason' }
    host.fail(name, native)
    const error = await rejection(mpx.requestSubscribeMessage({ tmplIds }))
    expect(error).toMatchObject({ kind, errno: errCode, errMsg: native.errMsg, native })
  })

  it('is cancelled by its words', async () => {
    const { host, mpx } = use('wechat')
    host.fail(name, { errMsg: 'requestSubscribeMessage:fail cancel' })
    const error = await rejection(mpx.requestSubscribeMessage({ tmplIds }))
    expect(error).toMatchObject({ kind: 'cancel' })
  })
})
