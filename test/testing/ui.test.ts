import { describe, expect, it, vi } from 'vitest'
import { failing, succeed, useHosts } from './answer'

const make = useHosts()

describe('wechat toast and loading', () => {
  it('show one over the other, and either call hides both', async () => {
    const host = make('wechat')
    const result = await succeed(host, 'showToast', { title: 'saved' })
    expect(result).toEqual({ errMsg: 'showToast:ok' })
    expect(host.screen.toast).toEqual({ text: 'saved', icon: 'success' })
    await succeed(host, 'showLoading', { title: 'wait', mask: true })
    expect(host.screen).toEqual({ toast: undefined, loading: { text: 'wait' } })
    await succeed(host, 'hideToast')
    expect(host.screen.loading).toBeUndefined()
  })

  it('are told apart by noConflict, from 2.22.1', async () => {
    for (const [baseLibrary, text] of [
      ['2.22.1', 'wait'],
      ['2.22.0', undefined],
    ] as const) {
      const host = make('wechat', { baseLibrary })
      await succeed(host, 'showLoading', { title: 'wait' })
      await succeed(host, 'hideToast', { noConflict: true })
      expect(host.screen.loading?.text).toBe(text)
    }
  })

  it('goes by itself after its duration', async () => {
    const host = make('wechat')
    await succeed(host, 'showToast', { title: 'hi', icon: 'none', image: '/a.png', duration: 1 })
    await vi.waitFor(() => expect(host.screen.toast).toBeUndefined())
  })

  it('refuse what is no option of WeChat, and a missing title', async () => {
    const host = make('wechat')
    const missing = 'showToast:fail parameter error: parameter.title should be String instead of'
    expect((await failing(host, 'showToast', {})).errMsg).toContain(missing)
    for (const options of [{ content: 'a' }, { title: 'a', type: 'success' }, { title: 1 }]) {
      expect(await failing(host, 'showToast', options)).toMatchObject({ errno: 1001 })
    }
    expect(await failing(host, 'showLoading', { content: 'a' })).toMatchObject({ errno: 1001 })
    expect(host.screen).toEqual({ toast: undefined, loading: undefined })
  })
})

describe('wechat showModal', () => {
  it('answers what the user answers', async () => {
    const host = make('wechat')
    const confirmed = await succeed(host, 'showModal', { title: 'Delete?' })
    expect(confirmed).toEqual({ confirm: true, cancel: false, content: '', errMsg: 'showModal:ok' })
    host.user.modal = { confirm: false }
    const left = await succeed(host, 'showModal', { title: 'Delete?' })
    expect(left).toMatchObject({ confirm: false, cancel: true })
  })

  it('without a cancel button can only be confirmed', async () => {
    const host = make('wechat', { user: { modal: { confirm: false } } })
    const result = await succeed(host, 'showModal', { content: 'ok?', showCancel: false })
    expect(result).toMatchObject({ confirm: true, cancel: false })
  })

  it('gives the text typed, from 2.17.1', async () => {
    const modal = { confirm: true, content: 'Ann' }
    const options = { title: 'Name', editable: true, placeholderText: 'you' }
    const host = make('wechat', { baseLibrary: '2.17.1', user: { modal } })
    expect(await succeed(host, 'showModal', options)).toMatchObject({ content: 'Ann' })
    const older = make('wechat', { baseLibrary: '2.17.0', user: { modal } })
    expect(await succeed(older, 'showModal', options)).not.toHaveProperty('content')
  })

  it('has room for 4 Chinese characters on a button', async () => {
    const host = make('wechat')
    await succeed(host, 'showModal', { confirmText: '四个汉字', cancelText: 'Not now' })
    const failure = await failing(host, 'showModal', { confirmText: '五个汉字呢' })
    expect(failure.errMsg).toMatch(/^showModal:fail confirmText length/)
    const long = await failing(host, 'showModal', { cancelText: 'Not today, thanks' })
    expect(long.errMsg).toMatch(/^showModal:fail cancelText length/)
  })

  it('refuses the names of Alipay', async () => {
    const host = make('wechat')
    const options = { title: 'a', confirmButtonText: 'OK' }
    expect(await failing(host, 'showModal', options)).toMatchObject({ errno: 1001 })
  })
})

describe('wechat showActionSheet', () => {
  it('gives the index tapped, and fails where the user leaves', async () => {
    const host = make('wechat', { user: { actionSheet: 1 } })
    const options = { itemList: ['a', 'b'], alertText: 'Which?' }
    expect(await succeed(host, 'showActionSheet', options)).toMatchObject({ tapIndex: 1 })
    host.user.actionSheet = 'cancel'
    const failure = await failing(host, 'showActionSheet', options)
    expect(failure).toEqual({ errMsg: 'showActionSheet:fail cancel', errno: 1 })
  })

  it('has no errno before 2.24.0', async () => {
    const host = make('wechat', { baseLibrary: '2.23.0', user: { actionSheet: 'cancel' } })
    const failure = await failing(host, 'showActionSheet', { itemList: ['a'] })
    expect(failure).toEqual({ errMsg: 'showActionSheet:fail cancel' })
  })

  it('takes 1 to 6 texts', async () => {
    const host = make('wechat')
    const seven = [...'abcdefg']
    for (const itemList of [[], seven, ['a', 2], 'a', undefined]) {
      const failure = await failing(host, 'showActionSheet', { itemList })
      expect(failure.errMsg).toMatch(/^showActionSheet:fail parameter error: /)
    }
    expect(await failing(host, 'showActionSheet', { items: ['a'] })).toMatchObject({ errno: 1001 })
  })

  it('says so where the answer is no index of the sheet', async () => {
    const host = make('wechat', { user: { actionSheet: 4 } })
    const failure = await failing(host, 'showActionSheet', { itemList: ['a'] })
    expect(failure.errMsg).toContain('host.user.actionSheet is 4')
  })
})

describe('alipay toast and loading', () => {
  it('show content, apart from each other', async () => {
    const host = make('alipay')
    await succeed(host, 'showToast', { content: 'saved', type: 'success' })
    await succeed(host, 'showLoading', { content: 'wait' })
    expect(host.screen).toEqual({
      toast: { text: 'saved', icon: 'success' },
      loading: { text: 'wait' },
    })
    await succeed(host, 'hideToast')
    expect(host.screen).toEqual({ toast: undefined, loading: { text: 'wait' } })
    expect(await succeed(host, 'hideLoading')).toEqual({})
    expect(host.screen.loading).toBeUndefined()
  })

  it('a delayed one shows later, or never if it is hidden before', async () => {
    const host = make('alipay')
    await succeed(host, 'showLoading', { content: 'never', delay: 1 })
    await succeed(host, 'hideLoading')
    await succeed(host, 'showToast', { content: 'later', delay: 1 })
    await vi.waitFor(() => expect(host.screen.toast?.text).toBe('later'))
    expect(host.screen.loading).toBeUndefined()
  })

  it('refuse the names of WeChat and unknown types', async () => {
    const host = make('alipay')
    for (const options of [{ title: 'a' }, { content: 'a', icon: 'none' }, { type: 'error' }]) {
      expect(await failing(host, 'showToast', options)).toMatchObject({ error: 2 })
    }
    expect(await failing(host, 'showLoading', { title: 'a' })).toMatchObject({ error: 2 })
  })
})

describe('alipay dialogs', () => {
  it('alert, confirm and prompt', async () => {
    const host = make('alipay', { user: { modal: { confirm: true, content: 'Ann' } } })
    expect(await succeed(host, 'alert', { title: 'a', buttonText: 'OK' })).toEqual({})
    const texts = { confirmButtonText: 'Yes', cancelButtonText: 'No' }
    expect(await succeed(host, 'confirm', texts)).toEqual({ confirm: true })
    expect(await succeed(host, 'prompt', { title: 'Name', message: 'Your name' })).toEqual({
      ok: true,
      inputValue: 'Ann',
    })
    host.user.modal = { confirm: false }
    expect(await succeed(host, 'confirm')).toEqual({ confirm: false })
    expect(await succeed(host, 'prompt', { title: 'Name' })).toEqual({ ok: false })
  })

  it('refuse the names of WeChat', async () => {
    const host = make('alipay')
    expect(await failing(host, 'confirm', { confirmText: 'Yes' })).toMatchObject({ error: 2 })
    expect(await failing(host, 'alert', { confirmText: 'Yes' })).toMatchObject({ error: 2 })
    expect(await failing(host, 'prompt', { content: 'Yes' })).toMatchObject({ error: 2 })
  })

  it('showModal is there on new hosts only, and says nothing of cancel', async () => {
    expect(make('alipay', { baseLibrary: '2.8.0' }).native.showModal).toBeUndefined()
    expect(make('alipay', { baseLibrary: '1.24.0' }).native.showModal).toBeUndefined()
    const host = make('alipay', { user: { modal: { confirm: true, content: 'Ann' } } })
    expect(await succeed(host, 'showModal', { confirmText: 'Yes' })).toEqual({ confirm: true })
    const edited = await succeed(host, 'showModal', { editable: true })
    expect(edited).toEqual({ confirm: true, content: 'Ann' })
  })
})

describe('alipay showActionSheet', () => {
  it('gives the index tapped, and -1 where the user leaves', async () => {
    const host = make('alipay', { user: { actionSheet: 1 } })
    const options = { items: ['a', 'b'], cancelButtonText: 'Leave' }
    expect(await succeed(host, 'showActionSheet', options)).toEqual({ index: 1, success: true })
    host.user.actionSheet = 'cancel'
    expect(await succeed(host, 'showActionSheet', options)).toEqual({ index: -1, success: true })
  })

  it('refuses the names of WeChat', async () => {
    const host = make('alipay')
    expect(await failing(host, 'showActionSheet', { itemList: ['a'] })).toMatchObject({ error: 2 })
    expect(await failing(host, 'showActionSheet', {})).toMatchObject({ error: 2 })
  })
})

it('disposing takes everything off the screen', async () => {
  const host = make('alipay')
  await succeed(host, 'showLoading', { content: 'wait' })
  await host.dispose()
  expect(host.screen.loading).toBeUndefined()
})
