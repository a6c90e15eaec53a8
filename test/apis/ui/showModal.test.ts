import { describe, expect, it } from 'vitest'
import { hosts, rejection, useMpx } from '../use'

const use = useMpx()
const old = { baseLibrary: '1.9.0', clientVersion: '10.1.30' }

describe.each(hosts)('showModal on %s %o', (platform, versions) => {
  it.each([true, false])('tells which button it was (%s)', async (confirm) => {
    const { mpx } = use(platform, { ...versions, user: { modal: { confirm } } })
    expect(await mpx.showModal({ title: 'Delete?', content: 'For ever.' })).toEqual({
      confirm,
      cancel: !confirm,
      errMsg: 'showModal:ok',
    })
  })

  it('has one answer without a cancel button', async () => {
    const { mpx } = use(platform, { ...versions, user: { modal: { confirm: false } } })
    expect(await mpx.showModal({ content: 'Done.', showCancel: false })).toEqual({
      confirm: true,
      cancel: false,
      errMsg: 'showModal:ok',
    })
  })

  it('takes every option there is', async () => {
    const { mpx } = use(platform, versions)
    const options = {
      title: 'Delete?',
      content: 'For ever.',
      cancelText: 'Keep',
      cancelColor: '#000000',
      confirmText: 'Delete',
      confirmColor: '#ff0000',
    }
    for (const showCancel of [true, false]) {
      expect(await mpx.showModal({ ...options, showCancel })).toMatchObject({ confirm: true })
    }
  })
})

const typing = [
  ['wechat', { baseLibrary: '2.17.1' }],
  ['wechat', {}],
  ['alipay', old],
  ['alipay', { baseLibrary: '2.8.0' }],
  ['alipay', {}],
] as const

describe.each(typing)('showModal with a field on %s %o', (platform, versions) => {
  const options = { title: 'Name', editable: true, placeholderText: 'Ann', confirmText: 'OK' }

  it('gives what was typed', async () => {
    const user = { modal: { confirm: true, content: 'Bob' } }
    const { mpx } = use(platform, { ...versions, user })
    expect(await mpx.showModal(options)).toEqual({
      confirm: true,
      cancel: false,
      content: 'Bob',
      errMsg: 'showModal:ok',
    })
  })

  it('gives nothing after a cancel', async () => {
    const user = { modal: { confirm: false, content: 'Bob' } }
    const { mpx } = use(platform, { ...versions, user })
    expect(await mpx.showModal(options)).toMatchObject({
      confirm: false,
      cancel: true,
      content: '',
    })
  })
})

describe('showModal', () => {
  it('refuses a field before WeChat 2.17.1, and drops its placeholder', async () => {
    const { host, mpx } = use('wechat', { baseLibrary: '2.17.0' })
    const error = await rejection(mpx.showModal({ editable: true }))
    expect(error).toMatchObject({ kind: 'version' })
    expect(error.errMsg).toMatch(/editable needs WeChat base library 2\.17\.1/)
    await mpx.showModal({ title: 'a', placeholderText: 'b', editable: false })
    expect(host.callsOf('showModal')[0]?.options).toEqual({ title: 'a' })
  })

  it('uses the dialog of Alipay that fits, where there is no my.showModal', async () => {
    const { host, mpx } = use('alipay', old)
    const texts = { title: 't', content: 'c', cancelText: 'no', confirmText: 'yes' }
    await mpx.showModal(texts)
    await mpx.showModal({ ...texts, showCancel: false })
    await mpx.showModal({ ...texts, editable: true, placeholderText: 'p' })
    await mpx.showModal({ editable: true })
    expect(
      host.calls.filter(({ api }) => !/Sync$/.test(api)).map(({ api, options }) => [api, options]),
    ).toEqual([
      ['confirm', { title: 't', content: 'c', cancelButtonText: 'no', confirmButtonText: 'yes' }],
      ['alert', { title: 't', content: 'c', buttonText: 'yes' }],
      [
        'prompt',
        { title: 't', message: 'c', placeholder: 'p', cancelButtonText: 'no', okButtonText: 'yes' },
      ],
      ['prompt', { title: '', message: '' }],
    ])
  })

  it('uses my.showModal where there is one', async () => {
    const { host, mpx } = use('alipay')
    await mpx.showModal({ title: 't', showCancel: false })
    expect(host.callsOf('showModal')[0]?.options).toEqual({ title: 't', showCancel: false })
    expect(host.callsOf('alert')).toEqual([])
  })

  it('tells a tap beside the dialog from one on cancel, as WeChat does', async () => {
    const { host, mpx } = use('wechat')
    Object.assign(host.native, {
      showModal: ({ success }: { success: (native: unknown) => void }) =>
        success({ confirm: false, cancel: false, content: null, errMsg: 'showModal:ok' }),
    })
    const { confirm, cancel } = await mpx.showModal({ title: 'a' })
    expect([confirm, cancel]).toEqual([false, false])
  })

  it('rejects with what the host says', async () => {
    const { mpx } = use('wechat')
    const error = await rejection(mpx.showModal({ confirmText: 'too long a text' }))
    expect(error.kind).toBe('argument')
    const onAlipay = use('alipay', old)
    onAlipay.host.faults.confirm = { fail: { error: 2, errorMessage: 'bad' } }
    expect(await rejection(onAlipay.mpx.showModal())).toMatchObject({
      kind: 'argument',
      errMsg: 'showModal:fail bad',
    })
  })
})
