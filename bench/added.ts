import { transformAsync } from '@babel/core'
import crossmp from 'crossmp/rollup'
import { type Module, modulesOf } from './project'
import { vendored } from './vendored'

type Work = (module: Module) => Promise<unknown>
/** Milliseconds of the processor. */
export type Round = Record<'babel' | 'crossmp', number>

const { transform } = crossmp({ platform: 'alipay', globals: ['wx'] })
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
      sourceType: 'unambiguous',
      parserOpts: { plugins: ['typescript', 'decorators-legacy'] },
    }),
}

/** Rounds of modules that use crossmp, and of those that do not. */
export interface Added {
  readonly use: readonly Round[]
  readonly rest: readonly Round[]
}

export async function measureBuild(): Promise<Added> {
  const modules = modulesOf(1000)
  return {
    use: await measure(modules.filter(({ code }) => code.includes('crossmp'))),
    rest: await measure(modules.filter(({ code }) => !code.includes('crossmp'))),
  }
}

/** Rounds of each file of 1 MB. They are few: one takes seconds. */
export async function measureVendored(): Promise<{ title: string; rounds: Round[] }[]> {
  const measured = []
  for (const { title, module } of vendored()) {
    measured.push({ title, rounds: await measure([module], 3) })
  }
  return measured
}

/** Both take turns, so that whatever slows the machine down hits both. The first rounds only warm up. */
async function measure(modules: readonly Module[], rounds = 7): Promise<Round[]> {
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
