import { describe, expect, it } from 'vitest'
import { useMpx } from '../use'

const use = useMpx()

describe.each(['getLaunchOptionsSync', 'getEnterOptionsSync'] as const)('%s', (api) => {
  it('fills what Alipay leaves out, and leaves out what is its own', () => {
    const { host, mpx } = use('alipay')
    host.stub(api, () => ({ path: 'pages/i', scene: '1011' }))
    const entry = { path: 'pages/i', query: {}, scene: 1011, referrerInfo: {} }
    expect(mpx[api]()).toEqual(entry)
    host.stub(api, () => ({ scene: '0000', referrerInfo: { appId: '2021', sourceServiceId: 'x' } }))
    expect(mpx[api]()).toEqual({ path: '', query: {}, scene: 0, referrerInfo: { appId: '2021' } })
  })

  it.each(['wechat', 'alipay'] as const)('hands out what is not the host’s on %s', (platform) => {
    const { host, mpx } = use(platform)
    const native = { path: 'p', query: { a: '1' }, scene: 1, referrerInfo: { appId: 'x' } }
    host.stub(api, () => native)
    const entry = mpx[api]()
    Object.assign(entry.query, { a: '2' })
    Object.assign(entry.referrerInfo, { appId: 'y' })
    expect(native).toMatchObject({ query: { a: '1' }, referrerInfo: { appId: 'x' } })
  })
})

it('getEnterOptionsSync tells of the start where Alipay tells of nothing newer', () => {
  const { host, mpx } = use('alipay', { baseLibrary: '1.22.0', clientVersion: '10.1.90' })
  host.answer('getLaunchOptionsSync', { path: 'p', scene: '1037' })
  expect(mpx.getEnterOptionsSync()).toMatchObject({ path: 'p', scene: 1037 })
})
