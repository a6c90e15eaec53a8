import { describe, expect, it } from 'vitest'
import { records } from '../../scripts/platforms'
import { sha256Of } from '../../scripts/start/photo'
import { hostsOf } from '../support/hosts'
import { until } from '../support/wait'
import { type Album, useAlbums } from './_album'
import { valuesOf } from './app/dom'

const openAlbum = useAlbums()

/** Taps the button, and waits for what the page says in the end. */
async function share({ app }: Album): Promise<string> {
  app.page.tap('button')
  await until(() => app.page.text('text') !== '')
  return app.page.text('text')
}

const pictures = ({ app }: Album): (string | null)[] =>
  app.page.all('image').map((image) => image.getAttribute('src'))

describe.each(['wechat', 'alipay'] as const)('the page of the example for %s', (platform) => {
  const { title } = records[platform]
  const said = `Shared from ${title}`

  it('shows a button, and neither a picture nor a message', async () => {
    const album = await openAlbum(platform)
    expect(album.app.page.text('button')).toBe('Share a photo')
    expect(album.app.page.find('progress').getAttribute('percent')).toBe('0')
    expect(album.app.page.text('text')).toBe('')
    expect(pictures(album)).toEqual([])
  })

  it.each(hostsOf(platform))('shares a photo on $title', async ({ options }) => {
    const album = await openAlbum(platform, options)
    const { host, server, photo } = album

    expect(await share(album)).toBe(said)

    expect(server.photos.get('photo1')?.sha256).toBe(photo)
    expect(server.notes.get('photo1')).toEqual({ photo: 'photo1', from: title })
    const [shown = ''] = pictures(album)
    expect(sha256Of(host.readFile(String(shown)))).toBe(photo)
  })

  it('shows how much of the photo is uploaded', async () => {
    const album = await openAlbum(platform)
    album.host.faults = { uploadFile: { slow: { chunkDelay: 1 } } }
    const shown = valuesOf(album.app.page.find('progress'), 'percent')

    await share(album)

    const percents = shown.map(Number)
    expect(percents).toEqual([...percents].sort((one, other) => one - other))
    expect(new Set(percents).size).toBeGreaterThan(3)
    expect(percents.at(-1)).toBe(100)
  })

  it('says that no photo was chosen, and uploads none', async () => {
    const album = await openAlbum(platform, { user: { choose: 'cancel' } })

    expect(await share(album)).toBe('No photo chosen')

    expect(album.host.callsOf('uploadFile')).toEqual([])
    expect(album.server.photos.size).toBe(0)
    expect(pictures(album)).toEqual([])
  })

  it('says that there is no network, and shares once there is', async () => {
    const album = await openAlbum(platform, { network: { type: 'none' } })
    expect(await share(album)).toMatch(/^uploadFile:fail ./)
    expect(album.server.photos.size).toBe(0)

    album.host.setNetwork({ type: 'wifi' })
    album.app.page.tap('button')
    expect(album.app.page.text('text')).toBe('')

    await until(() => album.app.page.text('text') !== '')
    expect(album.app.page.text('text')).toBe(said)
    expect(pictures(album)).toHaveLength(1)
  })

  it.each(['uploadFile', 'downloadFile'])('says that %s took too long', async (api) => {
    const album = await openAlbum(platform, { faults: { [api]: 'timeout' } })
    expect(await share(album)).toBe(`${api}:fail timeout`)
    expect(pictures(album)).toEqual([])
  })
})
