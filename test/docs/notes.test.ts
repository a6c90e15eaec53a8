import { describe, expect, it } from 'vitest'
import { isWritten, readApis } from '../../scripts/apis'
import { readComment } from '../../scripts/docs/comment'
import { inChinese, notesIn } from '../../scripts/docs/words/about'
import { factsOf, pairsIn } from './_texts'

const apis = (await readApis()).filter(isWritten)
const notes = new Set(apis.flatMap(({ doc }) => notesIn(readComment(doc))))
const pairs = pairsIn('scripts/docs/zh/notes')

describe('what is said of APIs in Chinese, beside their sentences', () => {
  it('is there for each note', () => {
    expect(notes.size).toBeGreaterThan(300)
    // What to do: write the Chinese of these into a file of scripts/docs/zh/notes.
    const left = [...notes].filter((note) => /[a-z] [a-z]+ [a-z]/.test(plainOf(inChinese(note))))
    expect(left).toEqual([])
  })

  it('is there for nothing else', () => {
    const all = [...notes].join('\n')
    expect(pairs.map(([english]) => english).filter((text) => !all.includes(text))).toEqual([])
  })

  it.each(pairs)('%s: says the same', (english, chinese) => {
    expect(factsOf(chinese)).toEqual(factsOf(english))
    expect(chinese).toMatch(/\p{Script=Han}|^$/u)
  })

  it('names kinds of errors, with reasons', () => {
    const kinds = inChinese('Fails with kind `cancel` (the user left), `denied`.')
    expect(plainOf(kinds)).toBe('失败类型：（用户离开）、。')
    expect(inChinese('Throws with kind `argument`.')).toMatch(/^抛出的错误.*：`argument`。$/)
    expect(inChinese('Nobody says this.')).toBe('Nobody says this.')
  })
})

/** A text without code and the addresses of links. */
function plainOf(text: string): string {
  return text.replace(/`[^`]*`/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
}
