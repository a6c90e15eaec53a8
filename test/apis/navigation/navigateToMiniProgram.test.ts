import { expect, it } from 'vitest'
import { rejection, useMpx } from '../use'

const use = useMpx()
const name = 'navigateToMiniProgram'

it('takes the id of each platform from its bag', async () => {
  for (const platform of ['wechat', 'alipay'] as const) {
    const { host, mpx } = use(platform)
    const bags = { wechat: { appId: 'wx1' }, alipay: { appId: '2021', query: { a: 1 } } }
    await mpx.navigateToMiniProgram({ path: '/a?b=1', ...bags })
    expect(host.callsOf(name)[0]?.options).toEqual({ path: '/a?b=1', ...bags[platform] })
  }
})

it('refuses a link on Alipay, and on a WeChat without links', async () => {
  const alipay = use('alipay')
  const refused = await rejection(alipay.mpx.navigateToMiniProgram({ shortLink: '#a' }))
  expect(refused).toMatchObject({ kind: 'unsupported' })
  expect(alipay.host.callsOf(name)).toEqual([])
  const wechat = use('wechat', { baseLibrary: '2.18.0' })
  const old = await rejection(wechat.mpx.navigateToMiniProgram({ shortLink: '#a' }))
  expect(old).toMatchObject({ kind: 'version' })
})

it('needs an id on Alipay', async () => {
  const { mpx } = use('alipay')
  const error = await rejection(mpx.navigateToMiniProgram({ path: '/a' }))
  expect(error).toMatchObject({ kind: 'argument' })
})

it.each([
  [2, 'argument'],
  [30, 'denied'],
  [31, 'unknown'],
])('takes %i for %s on Alipay', async (error, kind) => {
  const { host, mpx } = use('alipay')
  host.fail(name, { error, errorMessage: '' })
  expect(await rejection(mpx.navigateToMiniProgram({ appId: '2021' }))).toMatchObject({ kind })
})

it('is cancelled by the user of WeChat', async () => {
  const { host, mpx } = use('wechat')
  host.fail(name, { errMsg: 'navigateToMiniProgram:fail cancel' })
  const error = await rejection(mpx.navigateToMiniProgram({ appId: 'wx1' }))
  expect(error).toMatchObject({ kind: 'cancel' })
})
