import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FrameLocator, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { faultsOf } from './_axe'
import { output, root } from './_paths'
import { useSite, type Visit } from './_site'

const visit = useSite()
const docs = join(root, 'docs')
const platforms = ['wechat', 'alipay'] as const
type Platform = (typeof platforms)[number]

const paneOf = (page: Page, platform: Platform) => page.locator(`[data-platform=${platform}]`)
const phoneOf = (page: Page, platform: Platform): FrameLocator =>
  paneOf(page, platform).frameLocator('iframe')

const open = async (path = 'playground.html', options?: Parameters<typeof visit>[1]) => {
  const seen = await visit(path, options)
  for (const platform of platforms) await phoneOf(seen.page, platform).locator('h1').waitFor()
  return seen
}

/** Nothing went wrong, and nothing left the page. */
const expectQuiet = ({ problems, strangers }: Visit): void => {
  expect(problems).toEqual([])
  expect(strangers).toEqual([])
}

const upload = async (page: Page, platform: Platform): Promise<void> => {
  const phone = phoneOf(page, platform)
  await phone.getByRole('button', { name: 'Choose and upload' }).click()
  await phone.getByRole('dialog').getByRole('img', { name: 'dusk.png' }).click()
}

const pickNetwork = async (page: Page, network: string): Promise<void> => {
  await page.getByLabel('Network').selectOption(network)
}

// It takes seconds to load: tests share one, and each starts the app anew.
let shared: Visit
beforeAll(async () => {
  shared = await open()
})

async function startUpload(network = 'normal'): Promise<Visit> {
  const { page } = shared
  await page.getByLabel('Example').selectOption('upload')
  await pickNetwork(page, network)
  await untilUpload(page)
  for (const again of await page.getByRole('button', { name: 'Run again' }).all())
    await again.click()
  await untilUpload(page)
  return shared
}

async function untilUpload(page: Page): Promise<void> {
  for (const platform of platforms)
    await phoneOf(page, platform).getByRole('button', { name: 'Choose and upload' }).waitFor()
}

describe.each(platforms)('an upload on %s', (platform) => {
  it('tells its progress, and ends', async () => {
    const seen = await startUpload('slow')
    const phone = phoneOf(seen.page, platform)
    await upload(seen.page, platform)
    await expect.poll(() => phone.locator('progress').getAttribute('value')).not.toBe('0')
    const between = Number(await phone.locator('progress').getAttribute('value'))
    expect(between).toBeGreaterThan(0)
    expect(between).toBeLessThan(100)
    await phone.getByText('Uploaded: 201').waitFor()
    expect(await phone.locator('progress').getAttribute('value')).toBe('100')
    await phone.getByText('✓ Done').waitFor()
    const calls = await paneOf(seen.page, platform).locator('.calls').textContent()
    expect(calls).toContain('uploadFile({"url":"https://example.com/photos"')
    expect(calls?.includes('"fileType":"image"')).toBe(platform === 'alipay')
    expectQuiet(seen)
  })

  it.each([
    ['offline', 'Failed: network'],
    ['refuses', 'Failed: network'],
  ])('fails as on a phone when the network is "%s"', async (network, said) => {
    const seen = await startUpload(network)
    await upload(seen.page, platform)
    await phoneOf(seen.page, platform).getByText(said).waitFor()
    expect(await paneOf(seen.page, platform).locator('.error').textContent()).toContain('MpxError')
    expectQuiet(seen)
  })

  it('is left by who chooses nothing', async () => {
    const { page } = await startUpload()
    const phone = phoneOf(page, platform)
    await phone.getByRole('button', { name: 'Choose and upload' }).click()
    await phone.getByRole('button', { name: 'Cancel' }).click()
    await phone.getByText('You chose nothing.').waitFor()
  })

  it('is compiled to what it calls, and weighed', async () => {
    const { page } = await startUpload()
    const pane = paneOf(page, platform)
    await pane.getByText('Compiled code').click()
    expect(await pane.locator('.code').textContent()).toContain(`crossmp/${platform}/uploadFile`)
    const size = await pane.locator('.size').textContent()
    const [minified = 0, gzipped = 0] = (size?.match(/[\d.]+/g) ?? []).map(Number)
    expect(minified).toBeGreaterThan(5)
    expect(minified).toBeLessThan(30)
    expect(gzipped).toBeLessThan(minified)
  })
})

describe('the playground', () => {
  it('runs what one writes, and says what an old base library lacks', async () => {
    const seen = await open()
    const { page } = seen
    const editor = page.getByRole('textbox', { name: 'Your app' })
    await editor.fill("import { mpx } from 'crossmp'\nmpx.compressImage({ src: 'a.png' })\n")
    const pane = paneOf(page, 'wechat')
    await pane.getByLabel('Base library').selectOption({ label: '1.4.0' })
    await pane.getByLabel('Build for this version').check()
    await pane.locator('.line', { hasText: 'Line 2' }).waitFor()
    await pane.locator('.error', { hasText: 'compressImage' }).waitFor()
    expect(await pane.locator('.error').textContent()).toContain('2.4.0')
    expectQuiet(seen)
  })

  it('shows why code does not compile', async () => {
    const { page } = await open()
    await page
      .getByRole('textbox', { name: 'Your app' })
      .fill("import { mpx } from 'crossmp'\nmpx.uploadFil()\n")
    await page.getByRole('alert').filter({ hasText: 'uploadFile' }).first().waitFor()
  })

  it('knows the types: completions come from them', async () => {
    const { page } = await open()
    const editor = page.getByRole('textbox', { name: 'Your app' })
    await editor.fill("import { mpx } from 'crossmp'\nconst wrong: number = mpx.env.platform\n")
    await page.locator('.cm-lintRange-error').first().waitFor({ timeout: 40_000 })
    await editor.press('Control+End')
    await page.keyboard.type('mpx.uploadF')
    await page.locator('.cm-tooltip-autocomplete', { hasText: 'uploadFile' }).waitFor()
  })

  it('comes back from its link as it was', async () => {
    const seen = await open()
    const { page } = seen
    const code = "page.text('你好, link')\n"
    await page.getByRole('textbox', { name: 'Your app' }).fill(code)
    await pickNetwork(page, 'offline')
    await paneOf(page, 'alipay').getByLabel('Base library').selectOption('2')
    await page.getByRole('button', { name: 'Copy link' }).click()
    await page.getByText('The link is in your clipboard.').waitFor()
    const link = new URL(page.url())
    expect(link.hash.length).toBeGreaterThan(20)

    const again = await open(`playground.html${link.hash}`)
    await phoneOf(again.page, 'alipay').getByText('你好, link').waitFor()
    expect(await again.page.getByLabel('Network').inputValue()).toBe('offline')
    expect(await paneOf(again.page, 'alipay').getByLabel('Base library').inputValue()).toBe('2')
    expectQuiet(again)
  })

  it('can be walked with the keyboard, out of the editor too', async () => {
    const { page } = await startUpload()
    await page.getByLabel('Example').focus()
    const reached: string[] = []
    for (let at = 0; at < 14; at++) {
      reached.push(
        await page.evaluate<string>(
          "document.activeElement.getAttribute('aria-label') ?? document.activeElement.tagName",
        ),
      )
      await page.keyboard.press('Tab')
    }
    expect(reached.join(' ')).toMatch(/^SELECT SELECT BUTTON Your app SELECT BUTTON INPUT IFRAME/)
    expect(reached.filter((each) => each === 'IFRAME').length).toBeGreaterThan(0)
  })

  it.each(['retry', 'list', 'chat', 'login', 'scan'])('runs the example "%s"', async (name) => {
    const { page } = shared
    await pickNetwork(page, 'normal')
    await page.getByLabel('Example').selectOption(name)
    for (const platform of platforms) {
      await drive[name]?.(phoneOf(page, platform))
      expect(await paneOf(page, platform).locator('.error').count()).toBe(0)
    }
    expectQuiet(shared)
  })

  it('has a phone in which axe finds nothing serious, with a dialog too', async () => {
    const { page } = await startUpload()
    for (const platform of platforms)
      await phoneOf(page, platform).getByRole('button', { name: 'Choose and upload' }).click()
    await phoneOf(page, 'alipay').getByRole('dialog').waitFor()
    const [, ...frames] = page.frames()
    expect(frames.length).toBe(2)
    for (const frame of frames) expect(await faultsOf(frame)).toEqual([])
  })

  it('looks as in the README', async () => {
    const { page } = await open('playground.html', { viewport: { width: 1280, height: 760 } })
    for (const platform of platforms) await upload(page, platform)
    for (const platform of platforms)
      await phoneOf(page, platform).getByText('Uploaded: 201').waitFor()
    const session = await page.context().newCDPSession(page)
    const shot = { format: 'webp', quality: 80 } as const
    const { data } = await session.send('Page.captureScreenshot', shot)
    const picture = Buffer.from(data, 'base64')
    expect(picture.length).toBeLessThan(150_000)
    // `WRITE_PICTURE=1 npm run test:site` writes the one that the README shows.
    writeFileSync(join(process.env.WRITE_PICTURE ? docs : output, 'playground.webp'), picture)
  })
})

/** What a user does with an example, to its end. */
const drive: Readonly<Record<string, (phone: FrameLocator) => Promise<void>>> = {
  async retry(phone) {
    await phone.getByRole('button', { name: 'Ask' }).click()
    await phone.getByText('Attempt 3: 200').waitFor()
  },
  async list(phone) {
    await phone.getByRole('button', { name: 'Next page' }).click()
    await phone.getByText('Item 5: 45 yuan').waitFor()
    await phone.getByRole('button', { name: 'Next page' }).click()
    await phone.getByText('Item 10: 90 yuan').waitFor()
  },
  async chat(phone) {
    await phone.getByText('Connected.').waitFor()
    await phone.getByLabel('Your message').fill('Hi there')
    await phone.getByRole('button', { name: 'Send' }).click()
    await phone.getByText('Them: You said: Hi there').waitFor()
    await phone.getByRole('button', { name: 'Close' }).click()
    await phone.getByText('Closed: 1000').waitFor()
  },
  async login(phone) {
    await phone.getByRole('button', { name: 'Log in' }).click()
    await phone.getByText('Welcome, Lin!').waitFor()
    await phone.getByRole('button', { name: 'Log out' }).click()
    await phone
      .getByRole('dialog')
      .getByRole('button', { name: /OK|确定/ })
      .click()
    await phone.getByText('You are logged out.').waitFor()
  },
  async scan(phone) {
    await phone.getByRole('button', { name: 'Scan' }).click()
    await phone.getByRole('dialog').getByRole('button', { name: 'Buy' }).click()
    await phone.getByText('Green tea (tea-42): bought').waitFor()
  },
}
