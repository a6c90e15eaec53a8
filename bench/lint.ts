// What the rules of crossmp/eslint add to a file, beside a rule of eslint-plugin-n that also knows which version has what:
// `npm run bench:lint`.
import Table from 'cli-table3'
import crossmp from 'crossmp/eslint'
import { transformSync } from 'esbuild'
import { ESLint, type Linter } from 'eslint'
import n from 'eslint-plugin-n'
import { mapValues, partition } from 'lodash-es'
import { records } from '../scripts/platforms'
import { median } from './measure'
import { modulesOf } from './project'

const rounds = 9
const targets = mapValues(records, ({ oldest }) => oldest)

const configs: { readonly [name: string]: Linter.Config } = {
  // ESLint walks through a file for its first rule, whatever that does.
  alone: {
    plugins: { no: { rules: { op: { create: () => ({ Program() {} }) } } } },
    rules: { 'no/op': 'error' },
  },
  n: {
    plugins: { n },
    rules: { 'n/no-unsupported-features/node-builtins': ['error', { version: '>=18.0.0' }] },
  },
  crossmp: { ...crossmp.configs.recommended, settings: { crossmp: { targets } } },
}
const contenders = mapValues(
  configs,
  (overrideConfig) => new ESLint({ overrideConfigFile: true, overrideConfig }),
)

// JavaScript: the parser of TypeScript would take more than all that is compared.
const files = modulesOf(400).map(({ code }) => transformSync(code, { loader: 'ts' }).code)

async function main(): Promise<void> {
  const table = new Table({
    head: ['files', 'ESLint alone', 'with n', 'with crossmp'],
    colAligns: ['left', 'right', 'right', 'right'],
    style: { head: [], border: [] },
  })
  const [use, rest] = partition(files, (code) => code.includes('crossmp'))
  table.push(['that use crossmp', ...(await cells(use))])
  table.push(['that do not', ...(await cells(rest))])
  console.log(table.toString())
}

/** Milliseconds that a file takes, and how many times as many. */
async function cells(codes: readonly string[]): Promise<string[]> {
  const measured = await measure(codes)
  const ratioOf = (name: string): string =>
    median(measured.map(({ alone = 0, [name]: time = 0 }) => time / alone)).toFixed(2)
  const alone = median(measured.map((times) => times.alone ?? 0)) / codes.length
  return [`${alone.toFixed(1)} ms`, `× ${ratioOf('n')}`, `× ${ratioOf('crossmp')}`]
}

type Times = Readonly<Record<string, number>>

/** All take turns, so that whatever slows the machine down hits all. The first rounds only warm up. */
async function measure(codes: readonly string[]): Promise<Times[]> {
  const measured: Times[] = []
  for (let round = -3; round < rounds; round++) {
    const all = Object.entries(contenders)
    const times: Record<string, number> = {}
    for (const [name, eslint] of round % 2 ? all : all.reverse()) {
      times[name] = await timeOf(eslint, codes)
    }
    if (round >= 0) measured.push(times)
  }
  return measured
}

/** Of the processor, in milliseconds: what others do meanwhile does not count. */
async function timeOf(eslint: ESLint, codes: readonly string[]): Promise<number> {
  const start = process.cpuUsage()
  for (const code of codes) await eslint.lintText(code, { filePath: 'src/album.js' })
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

main()
