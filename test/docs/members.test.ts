import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isWritten, readApis } from '../../scripts/apis'
import { readContracts } from '../../scripts/contracts'
import type { Edition } from '../../scripts/docs/edition'
import { pageOf, sharedTypesPage } from '../../scripts/docs/page'
import { words } from '../../scripts/docs/words/index'
import { memberOf } from '../../scripts/docs/zh/members/index'
import { readVersions } from '../../scripts/since/index'
import { read, root } from './_documents'

const folder = 'scripts/docs/zh/members'
const files = readdirSync(join(root, folder)).filter((file) => file.endsWith('.json'))
const tables = files.map((file): object => JSON.parse(read(`${folder}/${file}`)))
const pairs = tables.flatMap((table): [string, string][] => Object.entries(table))

/** What is said of members on all pages, without what is code alone. */
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
  return new Set([...said].filter((text) => /[a-z]/i.test(text.replace(/`[^`]*`/g, ''))))
}

const spansOf = (text: string): string[] => [...new Set(text.match(/`[^`]*`/g))].sort()
const numbersOf = (text: string): string[] =>
  text
    .replace(/`[^`]*`/g, '')
    .match(/\d+/g)
    ?.sort() ?? []

describe('what is said of members in Chinese', () => {
  it('is there for each, in one file of its own, and for nothing else', async () => {
    const said = await saidOfMembers()
    expect(said.size).toBeGreaterThan(1000)
    // What to do: write the Chinese of these into the file of their family.
    expect([...said].filter((text) => !pairs.some(([english]) => english === text))).toEqual([])
    expect(pairs.map(([english]) => english).filter((english) => !said.has(english))).toEqual([])
    expect(new Set(pairs.map(([english]) => english)).size).toBe(pairs.length)
  })

  it('has the code and the numbers of the English, and ends as a sentence', () => {
    for (const [english, chinese] of pairs) {
      expect([chinese, spansOf(chinese)]).toEqual([chinese, spansOf(english)])
      expect([chinese, numbersOf(chinese)]).toEqual([chinese, numbersOf(english)])
      expect(chinese).toMatch(/\p{Script=Han}.*。$/u)
    }
  })

  it('is found where the English is on several lines, and left where there is none', () => {
    expect(memberOf('Nobody says this.')).toBe('Nobody says this.')
    const [[english, chinese] = ['', '']] = pairs.filter(([text]) => text.length > 80)
    expect(memberOf(english.replace(' ', '\n'))).toBe(chinese)
  })
})
