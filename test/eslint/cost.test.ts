import { Linter } from 'eslint'
import { beforeEach, expect, test, vi } from 'vitest'
import { compileNow } from '../../src/bundler/compile'
import crossmp from '../../src/eslint'

vi.mock('../../src/bundler/compile', async (original) => {
  const module = await original<typeof import('../../src/bundler/compile')>()
  return { ...module, compileNow: vi.fn(module.compileNow) }
})

const linter = new Linter()
const lint = (code: string, settings = {}) =>
  linter.verify(code, [crossmp.configs.recommended as Linter.Config, { settings }])

beforeEach(() => {
  vi.mocked(compileNow).mockClear()
})

test('a file is compiled once for each platform, whatever the number of rules', () => {
  expect(Object.keys(crossmp.rules).length).toBe(9)
  expect(lint("import { mpx } from 'crossmp'\nmpx.addCard()\nmpx.chooseVideo?.()").length).toBe(2)
  expect(vi.mocked(compileNow).mock.calls.map(([{ platform }]) => platform)).toEqual([
    'wechat',
    'alipay',
  ])
})

test('a file that names nothing of ours is not compiled', () => {
  lint('export const my = 1\nmy.request()\nwx.request({})\nrequest({})')
  expect(compileNow).not.toHaveBeenCalled()
})

test('with natives, a file is compiled for the platforms whose object it names', () => {
  lint('wx.request({ url: "" })', { crossmp: { natives: true } })
  expect(vi.mocked(compileNow).mock.calls.map(([{ platform }]) => platform)).toEqual(['wechat'])
})
