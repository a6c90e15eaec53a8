import { expect, test } from 'vitest'
import { behaviours } from '../../bench/peers/behaviours'
import * as crossmp from '../../bench/peers/contenders/crossmp'
import { pageOf } from '../../bench/peers/report/page'
import { words } from '../../bench/peers/report/words/index'
import type { About, Results } from '../../bench/peers/results'
import measured from '../../bench/peers/results.json'

const results: Results = JSON.parse(JSON.stringify(measured))
const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text)
const tablesOf = (page: string): string[][] =>
  page.split('\n\n').flatMap((part) => (part.startsWith('|') ? [part.split('\n')] : []))

test('all contenders have words in Chinese', () => {
  const ours = Object.values(crossmp).map(
    ({ name, version, bundled, build, note = '' }): About => ({
      ...{ name, version, bundled, build, note },
      ...{ sizes: {}, held: {} },
    }),
  )
  for (const about of [...results.contenders, ...ours]) {
    const { bundled, build, note } = words.zh.about(about)
    expect([about.name, isChinese(bundled), isChinese(build)]).toEqual([about.name, true, true])
    expect(isChinese(note)).toBe((about.note ?? '') !== '')
  }
})

test('all behaviours and their probes have names in Chinese', () => {
  for (const [behaviour, probes] of Object.entries(behaviours)) {
    expect(words.zh.behaviour(behaviour)).not.toBe(behaviour)
    for (const probe of Object.keys(probes))
      expect([probe, isChinese(words.zh.probe(behaviour, probe))]).toEqual([probe, true])
  }
})

test('the page has the same tables in both languages', () => {
  const [english = [], chinese = []] = [words.en, words.zh].map((each) =>
    tablesOf(pageOf(results, each)).map((rows) => rows.map((row) => row.split(' | ').length)),
  )
  expect(english.length).toBeGreaterThan(8)
  expect(chinese).toEqual(english)
})

test('the page has what a run measures now, though the last one may lack it', () => {
  const [start, ...starts] = results.starts
  const [call, ...calls] = results.calls
  if (!start || !call) throw new Error('Nothing was measured.')
  const newer: Results = {
    ...results,
    starts: [{ ...start, whole: 12.3, first: 4.5, firstMicroseconds: 678 }, ...starts],
    calls: [{ ...call, api: 'mix', floor: 42_000, times: { Taro: 9.9 } }, ...calls],
  }
  for (const each of [words.en, words.zh]) {
    const page = pageOf(newer, each)
    expect(page).toContain('| 12.3 | 4.5 | 0.68 ms |')
    expect(page).toContain(`| ${each.calls.mix} |`)
    expect(page).toContain('| 42 µs |')
    expect(pageOf(results, each)).not.toContain('undefined')
  }
})
