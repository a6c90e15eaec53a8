import { describe, expect, it } from 'vitest'
import { rejection, useMpx } from '../use'

const use = useMpx()

describe.each(['enableAlertBeforeUnload', 'disableAlertBeforeUnload'] as const)('%s', (api) => {
  const options = { message: 'Leave?' }

  // Alipay docs: my.enableAlertBeforeUnload.
  it.each([
    [7, 'argument'],
    [8, 'argument'],
    [9, 'version'],
  ])('takes %i of Alipay for %s', async (error, kind) => {
    const { host, mpx } = use('alipay')
    host.fail(api, { error, errorMessage: '' })
    expect(await rejection(mpx[api](options))).toMatchObject({ kind })
  })

  it.each([
    ['wechat', { baseLibrary: '2.11.3' }],
    ['alipay', { baseLibrary: '2.7.16', clientVersion: '10.2.60' }],
    ['alipay', { baseLibrary: '2.7.17', clientVersion: '10.2.58' }],
  ] as const)('needs a newer %s than %o', async (platform, versions) => {
    const { mpx } = use(platform, versions)
    expect(await rejection(mpx[api](options))).toMatchObject({ kind: 'version' })
  })
})
