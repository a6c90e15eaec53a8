import { describe, expect, it } from 'vitest'
import { hosts, useMpx } from '../use'

const use = useMpx()

describe.each(hosts)('setNavigationBarTitle on %s %o', (platform, versions) => {
  it('sets the title of the page on top', async () => {
    const { host, mpx } = use(platform, versions)
    const done = { errMsg: 'setNavigationBarTitle:ok' }
    expect(await mpx.setNavigationBarTitle({ title: 'Albums' })).toEqual(done)
    await mpx.navigateTo({ url: '/pages/album/album' })
    expect(host.screen.title).toBeUndefined()
    await mpx.setNavigationBarTitle({ title: '' })
    expect(host.screen.title).toBe('')
    await mpx.navigateBack()
    expect(host.screen.title).toBe('Albums')
  })
})

it.each([
  ['2.9.50', 'setNavigationBarTitle'],
  ['2.8.0', 'setNavigationBar'],
])('gives Alipay %s the title alone, by %s', async (baseLibrary, method) => {
  const { host, mpx } = use('alipay', { baseLibrary })
  await mpx.setNavigationBarTitle({ title: 'T' })
  expect(host.callsOf(method)[0]?.options).toEqual({ title: 'T' })
})
