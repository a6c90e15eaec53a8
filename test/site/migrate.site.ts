import { expect, it } from 'vitest'
import { useSite } from './_site'

const visit = useSite()

it('rewrites what is pasted, marks what is left, and checks it', async () => {
  const { page, problems, strangers } = await visit('migrate.html')
  const after = page.locator('.migrate pre.code')
  await after.waitFor()
  await page.getByRole('textbox', { name: 'Your code' }).fill('wx.shareToWeRun({})\ntrack(wx)\n')
  await page.getByText('1 use rewritten').waitFor()
  expect(await after.textContent()).toContain('mpx.shareToWeRun({})')
  expect(await after.textContent()).toContain('// crossmp-migrate: ')
  const said = await page.getByRole('region', { name: 'What migrate writes' }).textContent()
  expect(said).toContain('Left to you (1)')
  expect(said).toMatch(/\[alipay\]: Alipay has no mpx\.shareToWeRun/)
  expect(problems).toEqual([])
  expect(strangers).toEqual([])
})

it('says in Chinese what check says', async () => {
  const { page } = await visit('zh/migrate.html')
  await page.getByText('支付宝').first().waitFor()
  expect(await page.getByRole('region', { name: 'migrate 改写后的代码' }).textContent()).toContain(
    'mpx.uploadFile',
  )
})
