import { describe, expect, it, vi } from 'vitest'
import { hosts, useMpx } from '../use'

const use = useMpx()

describe.each(hosts)('createVideoContext on %s %o', (platform, versions) => {
  const make = () => {
    const { host, mpx } = use(platform, versions)
    const video = { seek: vi.fn(), requestFullScreen: vi.fn() }
    host.stub('createVideoContext', () => video)
    return { native: video, video: mpx.createVideoContext('film') }
  }

  it('drives the component of that id', () => {
    const { native, video } = make()
    video.seek(30)
    expect(native.seek.mock.calls).toEqual([[30]])
  })

  it('always says which way up, where the host asks for it', () => {
    const { native, video } = make()
    video.requestFullScreen()
    video.requestFullScreen({ direction: 90 })
    const bare = platform === 'alipay' ? [{ direction: 0 }] : []
    expect(native.requestFullScreen.mock.calls).toEqual([bare, [{ direction: 90 }]])
  })
})
