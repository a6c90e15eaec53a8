import { describe, expect, it } from 'vitest'
import { isWritten, readApis } from '../../scripts/apis'
import { sentences } from '../../scripts/docs/zh/index'

const apis = await readApis()
const written = apis.filter(isWritten)
const families = [...new Set(written.map(({ family }) => family))]
const isSentence = (text: string): boolean => /^[^。\n]*\p{Script=Han}[^。\n]*(?<! )。$/u.test(text)

describe('the Chinese sentences', () => {
  it('are one for each API', () => {
    expect(Object.keys(sentences).sort()).toEqual(apis.map(({ name }) => name).sort())
  })

  it('are sentences, and Chinese', () => {
    const wrong = Object.entries(sentences).filter(([, text]) => !isSentence(text))
    expect(wrong).toEqual([])
    expect(['', 'Text.', '中文', '一句。两句。', '一句。 ', 'Text。'].some(isSentence)).toBe(false)
  })

  it('name APIs that there are', () => {
    const named = Object.values(sentences).flatMap((text) => text.match(/(?<=`)(on|off)\w+/g) ?? [])
    expect(named).toContain('onAppHide')
    expect(named.filter((name) => !(name in sentences) && name !== 'onPullDownRefresh')).toEqual([])
  })

  it.each(families)('of %s are of that family', async (family) => {
    const module: { [family: string]: object } = await import(`../../scripts/docs/zh/${family}.ts`)
    const names = written.filter((api) => api.family === family).map(({ name }) => name)
    const own = Object.keys(module[family] ?? {})
    expect(own).not.toEqual([])
    expect(names).toEqual(expect.arrayContaining(own))
  })
})
