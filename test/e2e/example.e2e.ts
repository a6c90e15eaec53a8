import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Step } from '../../examples/photo-upload/src/pages/index'
import { bundle, installExample } from '../../scripts/start/bundle'
import { makePhoto, type Photo } from '../../scripts/start/photo'
import { type AlbumServer, startServer } from '../../scripts/start/server'
import { until } from '../support/wait'
import { open, startBrowser } from './_browser'
import { bundleHost } from './_bundle'
import { hosts } from './_hosts'
import { type Site, startSite } from './_site'

describe.each(Object.entries(hosts))('the web of %s', (name, host) => {
  let folder: string
  let photo: Photo
  let album: AlbumServer
  let site: Site
  let browser: Browser

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'crossmp-e2e-'))
    photo = await makePhoto(folder)
    const store = join(folder, 'server')
    mkdirSync(store)
    album = await startServer(store, false)
    const app = await bundle(installExample(folder), 'wechat')
    const read = (file: string): string =>
      readFileSync(join(import.meta.dirname, 'page', file), 'utf8')
    const files = {
      '/': read('index.html'),
      '/view.js': read('view.js'),
      '/host.js': await bundleHost(host),
      '/app.js': app.code,
    }
    site = await startSite(files, album.url)
    browser = await startBrowser()
  })

  afterAll(async () => {
    await browser?.close()
    site?.close()
    album?.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  })

  it('shares a photo in a browser, from the file dialog to the second copy', async () => {
    const { page, problems } = await open(browser, site.url)

    const chosen = page.waitForEvent('filechooser')
    await page.click('#share')
    await (await chosen).setFiles(photo.path)
    await page.waitForSelector('body[data-done]')
    await page.screenshot({ path: join(import.meta.dirname, `output/example-${name}.png`) })

    const steps = await stepsOf(page)
    expect(steps.map(({ name, status }) => [name, status])).toEqual([
      ['choose', 'done'],
      ['upload', 201],
      ['download', 200],
      ['save note', 201],
      ['read note', 200],
      ['no note', 404],
      ['back up', 'timeout'],
    ])
    const [choose, upload, download, , read] = steps
    expect(album.photos.get('photo1')).toMatchObject({
      bytes: photo.bytes,
      sha256: photo.sha256,
      fields: { caption: '西湖 at dusk', channel: 'from WeChat 微信' },
    })
    expect(upload?.photo).toBe('photo1')
    expect(await sha256Of(page, choose?.filePath)).toBe(photo.sha256)
    expect(await sha256Of(page, download?.filePath)).toBe(photo.sha256)
    expect(read?.note).toEqual(album.notes.get('photo1'))
    await until(() => album.abandoned === 1)

    const told = (await page.getAttribute('#progress', 'data-told'))?.trim().split(' ').map(Number)
    expect(told?.at(-1)).toBe(100)
    expect(told).toEqual([...(told ?? [])].sort((a, b) => a - b))
    expect(problems).toEqual([])
  })

  it('tells that no photo was chosen', async () => {
    const { page, problems } = await open(browser, site.url)

    const chosen = page.waitForEvent('filechooser')
    await page.click('#share')
    await (await chosen).element().dispatchEvent('cancel')
    await page.waitForSelector('body[data-done]')

    expect(await page.getAttribute('#problem', 'data-kind')).toBe('cancel')
    expect(await stepsOf(page)).toEqual([])
    expect(problems).toEqual([])
  })
})

const stepsOf = async (page: Page): Promise<Step[]> => {
  const lines = await page.locator('#steps li').all()
  return Promise.all(
    lines.map(async (line) => JSON.parse((await line.getAttribute('data-step')) ?? '')),
  )
}

/** Reads a file of the page, which is a blob: URL. */
const sha256Of = (page: Page, path = ''): Promise<string> =>
  page.evaluate(async (path) => {
    const bytes = await (await fetch(path)).arrayBuffer()
    const hash = await crypto.subtle.digest('SHA-256', bytes)
    return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  }, path)
