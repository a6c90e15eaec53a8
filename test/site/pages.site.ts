import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faultsOf } from './_axe'
import { built, output } from './_paths'
import { useSite, type Visit } from './_site'

const visit = useSite()

const pages = [
  'index',
  'guides/tasks',
  'api/network/uploadFile',
  'matrix',
  'playground',
  'migrate',
].flatMap((page) => [`${page}.html`, `zh/${page}.html`])

/** Waits for what is there once a page has done its work. */
const done: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  matrix: (page) => page.locator('tbody tr').first().waitFor(),
  playground: async (page) => {
    for (const phone of await page.locator('[data-platform] iframe').all())
      await phone.contentFrame().locator('h1').waitFor()
  },
  migrate: (page) => page.locator('.migrate pre.code').waitFor(),
}

const looks = {
  desktop: { width: 1280, height: 900, colorScheme: 'light' },
  phone: { width: 390, height: 844, colorScheme: 'light' },
  dark: { width: 1280, height: 900, colorScheme: 'dark' },
} as const

describe.each(pages)('%s', (path) => {
  let seen: Visit
  beforeAll(async () => {
    seen = await visit(path)
  })
  afterAll(() => seen.page.context().close())

  it.each(Object.entries(looks))('is sound on %s', async (look, { colorScheme, ...size }) => {
    const { page, problems, strangers } = seen
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme })
    for (const [name, wait] of Object.entries(done)) if (path.includes(name)) await wait(page)
    await page.screenshot({ path: join(output, `${path.replace(/\W/g, '-')}-${look}.png`) })
    expect(problems).toEqual([])
    expect(strangers).toEqual([])
    expect(await faultsOf(page)).toEqual([])
    const wide: number = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
    expect(wide).toBeLessThanOrEqual(0)
  })
})

describe('the home page', () => {
  it('is light: below 200 kB with all that the browser loads for it', async () => {
    const { responses, page } = await visit('index.html')
    const sizes = await Promise.all(
      responses
        .filter((response) => response.ok())
        .map(async (response) => brotliCompressSync(await response.body()).length),
    )
    expect(sizes.length).toBeGreaterThan(3)
    const total = sizes.reduce((sum, size) => sum + size, 0)
    expect(total).toBeLessThan(200_000)
    expect(await page.getByRole('link', { name: /Try it/ }).count()).toBeGreaterThan(0)
  })

  it('leads to the other language', async () => {
    const { page } = await visit('guides/tasks.html')
    await page.goto(page.url().replace('/guides', '/zh/guides'))
    expect(await page.locator('h1').first().textContent()).toContain('任务与进度')
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN')
  })
})

describe('llms.txt', () => {
  it('lists guides, APIs and findings, each with where it is', () => {
    const text = readFileSync(join(built, 'llms.txt'), 'utf8')
    expect(text).toContain('](/some/folder/guides/getting-started.html): ')
    expect(text).toContain('[`uploadFile`](/some/folder/api/network/uploadFile.html): Uploads')
    expect(text).toContain('absent-api.html')
    const links = [...text.matchAll(/\]\(\/some\/folder\/([^)]+)\)/g)].map(([, link = '']) => link)
    expect(links.length).toBeGreaterThan(250)
    for (const link of links) {
      const file = link.endsWith('/') ? `${link}index.html` : link
      expect(readFileSync(join(built, file), 'utf8')).toContain('<html')
    }
  })
})
