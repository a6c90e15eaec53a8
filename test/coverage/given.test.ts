import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { readOptions } from '../../scripts/coverage/options'
import { readUsage } from '../../scripts/coverage/usage'
import { UsageError } from '../../scripts/usageError'

const folder = mkdtempSync(join(tmpdir(), 'crossmp-coverage-'))
afterAll(() => rmSync(folder, { recursive: true }))

function refusal(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError)
    return (error as Error).message
  }
  throw new Error('nothing was refused')
}

it.each([
  [['--mising'], "Unknown option '--mising'. See --help."],
  [['--missing=all'], "Option '--missing' does not take an argument. See --help."],
  [['a', 'b'], 'One usage file is read at a time: 2 were given.'],
])('refuses %j', (args, sentence) => {
  expect(refusal(() => readOptions(args))).toBe(sentence)
})

it('reads what is typed', () => {
  expect(readOptions([])).toEqual({ usage: undefined, missing: false })
  expect(readOptions(['a.json', '--missing'])).toEqual({ usage: 'a.json', missing: true })
  expect(readOptions(['--help', 'a', 'b'])).toBeUndefined()
})

it('refuses a file that is not there, and a folder', () => {
  const nowhere = join(folder, 'nope.json')
  expect(refusal(() => readUsage(nowhere))).toBe(`There is no file ${nowhere}.`)
  expect(refusal(() => readUsage(folder))).toBe(`${folder} is a directory, not a usage JSON.`)
})

const repositories = [{ repo: 'a/b' }]
const path = join(folder, 'usage.json')

it('reads what apps call', () => {
  const usage = { source: 'one app', repositories, apis: { login: { apps: 1, calls: 0 } } }
  writeFileSync(path, JSON.stringify(usage))
  expect(readUsage(path)).toEqual(usage)
})

it('refuses a file that is not JSON', () => {
  writeFileSync(path, '{')
  expect(refusal(() => readUsage(path))).toBe(`${path} is not JSON.`)
})

it.each([
  [null],
  [[]],
  [{ repositories }],
  [{ repositories, apis: {} }],
  [{ repositories, apis: [{ apps: 1, calls: 1 }] }],
  [{ repositories: [], apis: { login: { apps: 1, calls: 1 } } }],
  [{ repositories: 1, apis: { login: { apps: 1, calls: 1 } } }],
  [{ repositories, apis: { login: null } }],
  [{ repositories, apis: { login: 1 } }],
  [{ repositories, apis: { login: { apps: 1 } } }],
  [{ repositories, apis: { login: { apps: 1, calls: '1' } } }],
  [{ repositories, apis: { login: { apps: 1, calls: -1 } } }],
])('refuses JSON of another shape: %j', (usage) => {
  writeFileSync(path, JSON.stringify(usage))
  const sentence = `${path} is JSON, but does not tell what apps call: see --help.`
  expect(refusal(() => readUsage(path))).toBe(sentence)
})
