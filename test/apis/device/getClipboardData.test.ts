import { expect, it } from 'vitest'
import { rejection, useMpx } from '../use'

const use = useMpx()

it('gives an empty text where Alipay gives none', async () => {
  const { host, mpx } = use('alipay')
  host.answer('getClipboard', { text: undefined })
  expect(await mpx.getClipboardData()).toEqual({ errMsg: 'getClipboardData:ok', data: '' })
})

// Alipay docs: my.getClipboard. 2004: nobody can allow it.
it.each([
  [2001, 'denied'],
  [2002, 'denied'],
  [2004, 'unsupported'],
])('takes %i for %s', async (error, kind) => {
  const { host, mpx } = use('alipay')
  host.fail('getClipboard', { error, errorMessage: '' })
  expect(await rejection(mpx.getClipboardData())).toMatchObject({ kind })
})
