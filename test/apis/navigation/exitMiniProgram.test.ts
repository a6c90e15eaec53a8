import { expect, it } from 'vitest'
import { rejection, useMpx } from '../use'

const use = useMpx()

it('is denied where the user tapped nothing', async () => {
  const { host, mpx } = use('alipay')
  host.fail('exitMiniProgram', { error: 5, errorMessage: '' })
  expect(await rejection(mpx.exitMiniProgram())).toMatchObject({ kind: 'denied' })
})
