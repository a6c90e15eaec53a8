import { describe, expect, it } from 'vitest'
import { type Block, blocksOf, headingsOf, isChinese, originals, proseOf } from './_documents'

const chineseOf = (document: string): string =>
  document === 'README.md' ? 'README.zh-CN.md' : document.replace(/^docs\//, 'docs/zh/')

// Others are generated in both languages.
const written = originals.filter((document) =>
  /^(README|docs\/(README|how-a-call-works|performance|guides\/.*))\.md$/.test(document),
)
const pairs = written.map((document) => [document, chineseOf(document)] as const)

const han = /\p{Script=Han}/u
const levelsOf = (document: string) =>
  headingsOf(document).map((heading) => /^#+/.exec(heading)?.[0])
const tablesOf = (document: string) => proseOf(document).match(/^\| *---.*$/gm)
const rowsOf = (document: string) => proseOf(document).match(/^\|/gm)?.length

/** Code that stands in the text. */
const spansOf = (document: string): Set<string> =>
  new Set(
    proseOf(document)
      .replaceAll(/\n(?=\S)/g, ' ')
      .match(/`[^`]+`/g),
  )

/** Where four words follow one another, outside of code, links, comments and what an app shows. */
const englishIn = (prose: string): string[] =>
  prose.replace(/`[^`]+`|“[^”]+”|\]\(\S+\)|<!--.*-->/g, '').match(/[a-z]+( [a-z]+){3,}/gi) ?? []

const linesOf = ({ code }: Block): string[] =>
  code.split('\n').map((line) => line.replace(/ *(\/\/|#) .*/, ''))

// A message is in the reader's language: tests of what the guides show compare it with the real one.
const isOutput = ({ language, title }: Block): boolean =>
  language === 'text' || (language === 'json' && title === undefined)

/** A Chinese block, with the lines of the English one where it is an output in Chinese. */
function inEnglish(block: Block, english: Block | undefined): string[] {
  if (!isOutput(block) || !english) return linesOf(block)
  return linesOf(block).map((line, index) =>
    han.test(line) ? (linesOf(english)[index] ?? '') : line,
  )
}

describe.each(pairs)('%s in Chinese', (english, chinese) => {
  it('has the same headings and tables', () => {
    expect(levelsOf(chinese)).toEqual(levelsOf(english))
    expect(tablesOf(chinese)).toEqual(tablesOf(english))
    expect(rowsOf(chinese)).toBe(rowsOf(english))
  })

  it('has the same code, but for comments', () => {
    const [blocks, theirs] = [blocksOf(chinese), blocksOf(english)]
    const kindOf = ({ language, title, example }: Block) => [language, title, example]
    expect(blocks.map(kindOf)).toEqual(theirs.map(kindOf))
    expect(blocks.map((block, index) => inEnglish(block, theirs[index]))).toEqual(
      theirs.map(linesOf),
    )
  })

  it('leaves nothing in English', () => {
    expect(englishIn(proseOf(chinese))).toEqual([])
    expect(englishIn(proseOf(english))).not.toEqual([])
  })

  it('speaks of the same names', () => {
    const [here, there] = [spansOf(chinese), spansOf(english)]
    const own = [...here].filter((span) => !there.has(span.replace('docs/zh/', 'docs/')))
    expect(own.filter((span) => !han.test(span))).toEqual([])
    const missing = [...there].filter(
      (span) => !here.has(span) && !here.has(span.replace('docs/', 'docs/zh/')),
    )
    expect(missing).toHaveLength(own.length)
  })
})

describe('the Chinese documents', () => {
  it('are compared, all that are written by hand', () => {
    expect(pairs.length).toBeGreaterThan(15)
    expect(pairs.every(([, chinese]) => isChinese(chinese))).toBe(true)
  })

  it('may differ in comments and outputs alone', () => {
    const block = (language: string, code: string): Block => ({
      ...{ document: '', line: 1, title: undefined, example: undefined },
      ...{ language, code },
    })
    const [code, output] = [block('js', 'f() // one'), block('text', 'It is f.\n  f')]
    expect(inEnglish(block('js', 'f() // 一'), code)).toEqual(linesOf(code))
    expect(inEnglish(block('js', "f('一')"), code)).not.toEqual(linesOf(code))
    expect(inEnglish(block('text', '这是 f。\n  f'), output)).toEqual(linesOf(output))
    expect(inEnglish(block('text', '这是 g。\n  g'), output)).not.toEqual(linesOf(output))
  })
})
