import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { useSite } from './_site'

const visit = useSite()

/** Opens the search by its key, which the page hears once its scripts run. */
async function openSearch(page: Page): Promise<void> {
  const box = page.getByRole('searchbox')
  for (let tries = 0; tries < 10 && !(await box.isVisible()); tries++) {
    await page.keyboard.press('Control+k')
    await box.waitFor({ timeout: 3000 }).catch(() => {})
  }
}

/** What the search lists for these words, the best first. */
async function found(page: Page, words: string): Promise<string[]> {
  await openSearch(page)
  await page.getByRole('searchbox').fill(words)
  const results = page.locator('.result')
  await results.first().waitFor()
  return results.allTextContents()
}

const all = (texts: readonly string[]): string => texts.join('\n').replaceAll('\n', ' ')

describe('the search', () => {
  it('finds an API by a part of its name', async () => {
    const { page } = await visit('index.html')
    expect(all(await found(page, 'upload'))).toContain('uploadFile')
  })

  it('finds an API by a part in the middle of its name', async () => {
    const { page } = await visit('index.html')
    expect(all(await found(page, 'SystemManager'))).toContain('getFileSystemManager')
  })

  it.each([
    ['超时', '超时'],
    ['传进度', '进度'],
    ['回调', '回调'],
  ])('finds %s inside of Chinese text', async (words, title) => {
    const { page } = await visit('zh/index.html')
    expect(all(await found(page, words))).toContain(title)
  })

  it('finds nothing where there is nothing', async () => {
    const { page } = await visit('zh/index.html')
    await openSearch(page)
    await page.getByRole('searchbox').fill('魑魅魍魉')
    await page.getByText('没有找到').waitFor()
    expect(await page.locator('.result').count()).toBe(0)
  })

  it('opens what is found, by the keyboard alone', async () => {
    const { page, problems } = await visit('zh/index.html')
    await found(page, 'uploadFile')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/zh\/.*\.html/)
    expect(problems).toEqual([])
  })
})
