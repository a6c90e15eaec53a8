import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { hosts, rejection, useMpx } from '../use'
import { bytesOf, useFiles } from './_files'

const use = useMpx()
const { photo, picture, note } = useFiles()

describe.each(hosts)('getImageInfo on %s %o', (platform, versions) => {
  it('tells the size and the path', async () => {
    const { host, mpx } = use(platform, versions)
    const src = host.tempFile(picture)
    const info = await mpx.getImageInfo({ src })
    expect(info).toMatchObject({ width: 8, height: 6, path: src, errMsg: 'getImageInfo:ok' })
    expect(['jpeg', 'unknown']).toContain(info.type)
  })

  it('rejects what is no picture', async () => {
    const { host, mpx } = use(platform, versions)
    const error = await rejection(mpx.getImageInfo({ src: host.tempFile(note) }))
    expect(error).toMatchObject({ kind: 'unknown', api: 'getImageInfo' })
  })
})

describe('getImageInfo', () => {
  it.each(['wechat', 'alipay'] as const)('tells format and orientation on %s', async (platform) => {
    const { host, mpx } = use(platform)
    const facts = async (file: string) => {
      const { type, orientation } = await mpx.getImageInfo({ src: host.tempFile(file) })
      return { type, orientation }
    }
    expect(await facts(picture)).toEqual({ type: 'jpeg', orientation: 'right' })
    expect(await facts(photo)).toEqual({ type: 'png', orientation: 'up' })
  })

  it.each([
    ['wechat', { baseLibrary: '1.9.89' }],
    ['alipay', { baseLibrary: '1.9.0', clientVersion: '10.1.30' }],
  ] as const)('does not make up what %s %o does not tell', async (platform, versions) => {
    const { host, mpx } = use(platform, versions)
    const info = await mpx.getImageInfo({ src: host.tempFile(picture) })
    expect(info.type).toBe('unknown')
    expect(info).not.toHaveProperty('orientation')
  })

  it.each(['wechat', 'alipay'] as const)('downloads a URL on %s', async (platform) => {
    const server = createServer((_, response) => response.end(bytesOf(photo)))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const { host, mpx } = use(platform)
    const src = `http://127.0.0.1:${port}/photo.png`
    const { path, width } = await mpx.getImageInfo({ src })
    expect(width).toBe(30)
    expect(host.readFile(path)).toEqual(bytesOf(photo))
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })

  it('takes an empty path as a bad argument on Alipay', async () => {
    const { mpx } = use('alipay')
    expect(await rejection(mpx.getImageInfo({ src: '' }))).toMatchObject({ kind: 'argument' })
  })

  it('says unknown of the number that the Alipay typings speak of', async () => {
    const { host, mpx } = use('alipay')
    const native = { width: 1, height: 1, path: 'p', type: 1, size: 3 }
    Object.assign(host.native, {
      getImageInfo: ({ success }: { success: (native: unknown) => void }) => success(native),
    })
    expect(await mpx.getImageInfo({ src: 'p' })).toEqual({
      width: 1,
      height: 1,
      path: 'p',
      type: 'unknown',
      errMsg: 'getImageInfo:ok',
    })
  })
})
