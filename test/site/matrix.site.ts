import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import data from '../../src/compat/data.json'
import { useSite } from './_site'

const visit = useSite()
const apis = Object.keys(data.apis).length

async function open(path = 'matrix.html'): Promise<Page> {
  const { page } = await visit(path)
  await page.locator('tbody tr').first().waitFor()
  return page
}

const namesIn = (page: Page): Promise<string[]> => page.locator('tbody th button').allTextContents()
const row = (page: Page, query: string) => page.locator(`[id="${query}"]`)

describe('the matrix', () => {
  it('has every member, and finds names and parts', async () => {
    const page = await open()
    expect(await namesIn(page)).toHaveLength(apis)
    await page.getByLabel('Name').fill('enableHttp2')
    const names = await namesIn(page)
    expect(names).toContain('uploadFile.object.enableHttp2')
    expect(names.length).toBeLessThan(20)
    expect(await page.getByRole('status').textContent()).toBe('3 APIs')
  })

  it('filters by family, platform and since when', async () => {
    const page = await open()
    await page.getByLabel('Family').selectOption('network')
    const network = await namesIn(page)
    expect(network).toContain('uploadFile')
    expect(network).not.toContain('showToast')
    await page.getByLabel('Platform').selectOption('alipay')
    await page.getByLabel('Works from').selectOption('later')
    const later = await namesIn(page)
    expect(later.length).toBeGreaterThan(0)
    expect(later.length).toBeLessThan(network.length)
    expect(later).not.toContain('uploadFile')
  })

  it('opens a row by the keyboard, and says how it is known', async () => {
    const page = await open()
    await row(page, 'uploadFile').getByRole('button').focus()
    await page.keyboard.press('Enter')
    const details = page.locator('#uploadFile + .details')
    expect(await details.textContent()).toMatch(/WeChat[\s\S]*by wx\.uploadFile[\s\S]*Source: /)
    expect(await namesIn(page)).toContain('uploadFile.object.timeout')
    await page.keyboard.press('Enter')
    expect(await details.count()).toBe(0)
  })

  it('opens the row that a link names', async () => {
    const page = await open('matrix.html#uploadFile.object.timeout')
    const part = row(page, 'uploadFile.object.timeout')
    await part.waitFor()
    expect(await part.getByRole('button').getAttribute('aria-expanded')).toBe('true')
    await expect
      .poll(() => part.evaluate((each) => each.getBoundingClientRect().top))
      .toBeLessThan(900)
  })

  it('marks what works on the versions that one types in', async () => {
    const page = await open()
    const targets = page.getByLabel('Your oldest versions')
    await targets.fill('wechat 2.10.0, alipay app 10.2.0')
    await page.getByLabel('Name').fill('uploadFile.')
    const cells = async (query: string) => {
      const texts = await row(page, query).locator('td').allTextContents()
      return texts.map((text) => text.replace(/\s+/g, ' ').trim())
    }
    expect(await cells('uploadFile.object.url')).toEqual(['✓ works', '✓ works'])
    expect((await cells('uploadFile.object.enableHttp2')).join()).toMatch(
      /2\.10\.4 too old,–.* too old/,
    )
    await targets.fill('wechat two')
    expect(await targets.getAttribute('aria-invalid')).toBe('true')
  })

  it('is in Chinese too', async () => {
    const page = await open('zh/matrix.html#uploadFile')
    expect(await page.locator('#uploadFile + .details').textContent()).toContain('来源：')
    expect(await page.getByRole('status').textContent()).toBe(`${apis} 个 API`)
  })

  it('shows what is typed in at once', async () => {
    const page = await open()
    const took: number = await page.evaluate(`(async () => {
      const input = document.querySelector('input[type=search]')
      const from = performance.now()
      input.value = 'request'
      input.dispatchEvent(new Event('input'))
      await new Promise(requestAnimationFrame)
      await new Promise((resolve) => setTimeout(resolve))
      return performance.now() - from
    })()`)
    expect(took).toBeLessThan(1000)
  })
})
