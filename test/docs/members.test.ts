import { describe, expect, it } from 'vitest'
import { isWritten, readApis } from '../../scripts/apis'
import { readContracts } from '../../scripts/contracts'
import type { Edition } from '../../scripts/docs/edition'
import { pageOf, sharedTypesPage } from '../../scripts/docs/page'
import { words } from '../../scripts/docs/words/index'
import { memberOf } from '../../scripts/docs/zh/members/index'
import { readVersions } from '../../scripts/since/index'
import { factsOf, isWorded, pairsIn } from './_texts'

const pairs = pairsIn('scripts/docs/zh/members')
const texts = pairs.map(([english]) => english)

/** What is said of members on all pages. */
async function saidOfMembers(): Promise<Set<string>> {
  const apis = await readApis()
  const contracts = readContracts(apis)
  const said = new Set<string>()
  const member = (text: string): string => {
    said.add(text.replaceAll('\n', ' '))
    return text
  }
  const edition: Edition = {
    ...{ language: 'zh', folder: 'docs/zh', readme: 'README.zh-CN.md', contracts },
    ...{ words: { ...words.zh, member }, versions: readVersions(apis, contracts) },
  }
  for (const api of apis.filter(isWritten)) pageOf(api, edition)
  sharedTypesPage(apis, edition)
  return new Set([...said].filter(isWorded))
}

describe('what is said of members in Chinese', () => {
  it('is there for each, in one file of its own, and for nothing else', async () => {
    const said = await saidOfMembers()
    expect(said.size).toBeGreaterThan(1000)
    // What to do: write the Chinese of these into the file of their family.
    expect([...said].filter((text) => !texts.includes(text))).toEqual([])
    expect(texts.filter((text) => !said.has(text))).toEqual([])
    expect(new Set(texts).size).toBe(texts.length)
  })

  it.each(pairs)('%s: says the same, and ends as a sentence', (english, chinese) => {
    expect(factsOf(chinese)).toEqual(factsOf(english))
    expect(chinese).toMatch(/\p{Script=Han}.*。$/u)
  })

  it('is found where the English is on several lines, and left where there is none', () => {
    expect(memberOf('Nobody says this.')).toBe('Nobody says this.')
    const [english, chinese] = pairs.find(([text]) => text.length > 80) ?? ['', '']
    expect(memberOf(english.replace(' ', '\n'))).toBe(chinese)
  })
})
