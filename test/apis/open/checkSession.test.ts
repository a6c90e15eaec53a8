import { expect, it } from 'vitest'
import { mpx as alipay } from '../../../src/entries/alipay/index'
import { rejection, useMpx } from '../use'

const use = useMpx()

it('tells whether the session is valid on WeChat', async () => {
  const { host, mpx } = use('wechat')
  expect(await mpx.checkSession()).toEqual({ errMsg: 'checkSession:ok' })
  host.fail('checkSession', { errMsg: 'checkSession:fail session time out, need relogin' })
  expect(await rejection(mpx.checkSession())).toMatchObject({ api: 'checkSession' })
})

it('rejects on Alipay, so that the app logs in', async () => {
  use('alipay')
  const checkSession = Reflect.get(alipay, 'checkSession') as unknown as () => Promise<unknown>
  expect(await rejection(checkSession())).toMatchObject({ kind: 'unsupported' })
})
