import { expect, it, vi } from 'vitest'
import { rejection, useMpx } from '../use'

const use = useMpx()
const name = 'navigateBackMiniProgram'

it('goes back with data on Alipay', async () => {
  const { host, mpx } = use('alipay')
  host.answer('getEnterOptionsSync', { referrerInfo: { appId: '2021' } })
  const extraData = { paid: true }
  await mpx.navigateBackMiniProgram({ extraData })
  expect(host.callsOf(name)[0]?.options).toEqual({ extraData })
})

it.each([undefined, { appId: '' }])('is refused where %j opened it', async (referrerInfo) => {
  const { host, mpx } = use('alipay')
  host.answer('getEnterOptionsSync', { referrerInfo })
  expect(await rejection(mpx.navigateBackMiniProgram())).toMatchObject({ kind: 'argument' })
  expect(host.callsOf(name)).toEqual([])
})

it('ends where an older Alipay does not answer', async () => {
  const { host, mpx } = use('alipay', { baseLibrary: '1.22.0', clientVersion: '10.1.80' })
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  host.faults = { [name]: 'never' }
  const error = rejection(mpx.navigateBackMiniProgram())
  await vi.advanceTimersByTimeAsync(3000)
  vi.useRealTimers()
  expect(await error).toMatchObject({ kind: 'timeout' })
})
