import { describe, expect, it } from 'vitest'
import { createHost } from '../../src/testing/index'
import type { DefaultPlatform as Platform } from '../../src/types/mpx'
import { type Fields, failing, succeed, sync, useHosts } from './answer'

const hosts = useHosts()
const both: Platform[] = ['wechat', 'alipay']

describe.each(both)('options that %s does not know', (platform) => {
  const lenient = () => hosts(platform, { strict: false })
  const modal = { title: 'a', content: 'b' }
  const api = platform === 'wechat' ? 'showModal' : 'confirm'

  it('are ignored by default, and told of', async () => {
    const host = createHost(platform)
    const result = await succeed(host, api, { ...modal, icon: 'none', nonsense: undefined })
    expect(result).toMatchObject({ confirm: true })
    expect(host.callsOf(api)).toMatchObject([{ ignored: ['icon', 'nonsense'] }])
    await host.dispose()
  })

  it('are none where all are known', async () => {
    const host = lenient()
    await succeed(host, api, modal)
    sync(host, 'getSystemInfoSync')
    for (const call of host.calls) expect(call).not.toHaveProperty('ignored')
  })

  it('are told of at once, by sync APIs and for what is too new as well', async () => {
    if (platform === 'wechat') {
      const old = hosts('wechat', { strict: false, baseLibrary: '2.17.0' })
      old.native.showModal?.({ ...modal, editable: true })
      expect(old.calls[0]).toMatchObject({ ignored: ['editable'], options: { editable: true } })
    } else {
      const host = lenient()
      sync(host, 'setStorageSync', { key: 'a', data: 1, encrypt: true })
      expect(host.calls[0]).toMatchObject({ ignored: ['encrypt'], settled: 'success' })
    }
  })

  it('fail the calls of a strict host', async () => {
    const failure: Fields = await failing(hosts(platform), api, { ...modal, icon: 'none' })
    const reason = { wechat: { errno: 1001 }, alipay: { error: 2 } }[platform]
    expect(failure).toMatchObject(reason)
    expect(JSON.stringify(failure)).toContain('icon is not an option of this API')
  })

  it('do not hide a wrong type', async () => {
    const failure = await failing(lenient(), api, { title: 1, icon: 'none' })
    expect(JSON.stringify(failure)).toMatch(/title should be/)
  })
})
