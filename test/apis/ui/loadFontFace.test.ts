import { expect, it } from 'vitest'
import { rejection, useMpx } from '../use'

const use = useMpx()
const font = { family: 'A', source: 'url("https://x/a.ttf")' }

it.each([
  [undefined, {}],
  [['webview'], { nativeCanvas: false }],
  [['webview', 'native'], { nativeCanvas: true }],
])('asks Alipay for scopes %j as %j', async (scopes, native) => {
  const { host, mpx } = use('alipay')
  expect(await mpx.loadFontFace({ ...font, scopes })).toEqual({
    errMsg: 'loadFontFace:ok',
    status: 'loaded',
  })
  expect(host.callsOf('loadFontFace')[0]?.options).toEqual({ ...font, ...native })
})

// Alipay docs: my.loadFontFace.
it('takes 10 for a font that does not come', async () => {
  const { host, mpx } = use('alipay')
  host.fail('loadFontFace', { error: 10, errorMessage: '' })
  expect(await rejection(mpx.loadFontFace(font))).toMatchObject({ kind: 'network' })
})
