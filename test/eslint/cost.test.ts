import { Linter } from 'eslint'
import { beforeEach, expect, test, vi } from 'vitest'
import { parse } from '../../src/bundler/parse'
import crossmp from '../../src/eslint'

vi.mock('../../src/bundler/parse', async (original) => {
  const module = await original<typeof import('../../src/bundler/parse')>()
  return { ...module, parse: vi.fn(module.parse) }
})

const linter = new Linter()
const lint = (code: string, settings = {}) =>
  linter.verify(code, [crossmp.configs.recommended as Linter.Config, { settings }])

beforeEach(() => {
  vi.mocked(parse).mockClear()
})

test('a file is parsed once for each platform, whatever the number of rules', () => {
  expect(Object.keys(crossmp.rules).length).toBe(9)
  expect(lint("import { mpx } from 'crossmp'\nmpx.addCard()\nmpx.chooseVideo?.()").length).toBe(2)
  expect(parse).toHaveBeenCalledTimes(2)
})

test('a file that names nothing of ours is not parsed', () => {
  lint('export const my = 1\nmy.request()\nwx.request({})\nrequest({})')
  expect(parse).not.toHaveBeenCalled()
})

test('with natives, a file is parsed for the platforms whose object it names', () => {
  lint('wx.request({ url: "" })', { crossmp: { natives: true } })
  expect(parse).toHaveBeenCalledTimes(1)
})
