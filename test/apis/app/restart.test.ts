import { expect, it } from 'vitest'
import { useMpx } from '../use'

const use = useMpx()

it.each(['pages/index/index?a=1', '/pages/index/index?a=1'])(
  'opens %s anew on an Alipay that can’t restart',
  async (path) => {
    const { host, mpx } = use('alipay')
    delete (globalThis as { my?: Record<string, unknown> }).my?.restartMiniProgram
    await mpx.restartMiniProgram({ path })
    expect(host.callsOf('reLaunch')[0]?.options).toEqual({ url: '/pages/index/index?a=1' })
  },
)
