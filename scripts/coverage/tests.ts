import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Api, root } from '../apis'
import { type Share, shareOf } from './members'

interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly title: string; readonly status: string }[]
  }[]
}

const entries = 'test/conformance/entries.test.ts'

/** How many APIs the conformance suite has, and how many have that or a test of their family that names them. */
export function testedShares(apis: readonly Api[]): Share[] {
  const names = apis.map(({ name }) => name)
  const inSuite = namesIn(run(entries))
  return [
    shareOf('APIs with a conformance entry', names, new Set(inSuite)),
    shareOf('APIs with an entry or a test', names, new Set([...inSuite, ...wordsOfTests()])),
  ]
}

/** Those that passed. The suite has a test for each API, by its name. */
const namesIn = ({ testResults }: Report): string[] =>
  testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'passed')
    .map(({ title }) => title)

function run(file: string): Report {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const { stdout } = spawnSync(process.execPath, [vitest, 'run', file, '--reporter=json'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: Number.POSITIVE_INFINITY,
  })
  try {
    return JSON.parse(stdout)
  } catch {
    throw new Error(`${file} does not run: npx vitest run ${file} says why.`)
  }
}

const folder = join(root, 'test/apis')

const wordsOfTests = (): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').match(/\w+/g) ?? [])
