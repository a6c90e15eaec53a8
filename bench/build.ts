// What the plugins of bundlers add to a build, as a part of what Babel takes to read and print: `npm run bench:build`.
import { transformAsync } from '@babel/core'
import Table from 'cli-table3'
import crossmp from 'crossmp/rollup'
import { median } from './measure'
import { type Module, modulesOf } from './project'

/** Most that it should add: to modules that use crossmp, and to those that do not. */
const aims = { use: 0.15, rest: 0.02 }
const rounds = 7

type Work = (module: Module) => Promise<unknown>
type Round = Record<'babel' | 'crossmp', number>

const { transform } = crossmp({ platform: 'alipay' })
const channel = {
  warn: ({ message }: { message: string }): void => console.warn(message),
  error: ({ message }: { message: string }): never => {
    throw new Error(message)
  },
}

const works: { readonly [name in keyof Round]: Work } = {
  crossmp: async ({ code, id }) => transform?.handler.call(channel, code, id),
  // With the same configuration, less the plugin.
  babel: ({ code, id }) =>
    transformAsync(code, {
      filename: id,
      configFile: false,
      babelrc: false,
      compact: false,
      sourceMaps: true,
      inputSourceMap: false as never,
      parserOpts: { plugins: ['typescript', 'decorators-legacy'] },
    }),
}

async function main(): Promise<void> {
  const modules = modulesOf(1000)
  const kinds = {
    use: modules.filter(({ code }) => code.includes('crossmp')),
    rest: modules.filter(({ code }) => !code.includes('crossmp')),
  }
  const table = new Table({
    head: ['1000 modules', 'Babel, ms', 'crossmp, ms', 'added'],
    colAligns: ['left', 'right', 'right', 'right'],
    style: { head: [], border: [] },
  })
  const use = await measure(kinds.use)
  const rest = await measure(kinds.rest)
  table.push(['that use crossmp', ...cells(use), percent(use.map(addedTo))])
  // Babel need not see these at all.
  table.push(['that do not', ...cells(rest), percent(rest.map(shareOf))])
  console.log(table.toString())
  const met = median(use.map(addedTo)) <= aims.use && median(rest.map(shareOf)) <= aims.rest
  console.log(`Aim ${met ? 'met' : 'missed'}: at most 15 % and 2 %.`)
}

const addedTo = ({ babel, crossmp }: Round): number => crossmp / babel - 1
const shareOf = ({ babel, crossmp }: Round): number => crossmp / babel
const percent = (parts: readonly number[]): string => `${(median(parts) * 100).toFixed(1)} %`
const cells = (all: readonly Round[]): string[] =>
  [all.map(({ babel }) => babel), all.map(({ crossmp }) => crossmp)].map((each) =>
    median(each).toFixed(0),
  )

/** Both take turns, so that whatever slows the machine down hits both. The first rounds only warm up. */
async function measure(modules: readonly Module[]): Promise<Round[]> {
  const measured: Round[] = []
  for (let round = -2; round < rounds; round++) {
    const times: Round = { babel: 0, crossmp: 0 }
    const order = round % 2 ? (['babel', 'crossmp'] as const) : (['crossmp', 'babel'] as const)
    for (const name of order) times[name] = await timeOf(works[name], modules)
    if (round >= 0) measured.push(times)
  }
  return measured
}

/** Of the processor, in milliseconds: what others do meanwhile does not count. */
async function timeOf(work: Work, modules: readonly Module[]): Promise<number> {
  const start = process.cpuUsage()
  for (const module of modules) await work(module)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

main()
