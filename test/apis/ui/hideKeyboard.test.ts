import { expect, it } from 'vitest'
import { rejection, useMpx } from '../use'

const use = useMpx()

it('fails on WeChat where no input has the focus', async () => {
  const { host, mpx } = use('wechat')
  host.fail('hideKeyboard', { errMsg: 'hideKeyboard:fail input not exists!' })
  expect(await rejection(mpx.hideKeyboard())).toMatchObject({ kind: 'not-found' })
})
