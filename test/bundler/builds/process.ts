// A process that builds apps: it is told which on its standard input, and tells what came of them on its output.
import { json } from 'node:stream/consumers'
import type { Built, Options } from './build'
import { builds } from './index'

/** Builds to make in this order, from the folder that the process runs in. */
export interface Work {
  readonly bundler: string
  /** The module that the app starts with. */
  readonly entry: string
  readonly options: Options
}

export type Output = Pick<Built, 'code' | 'map'>

async function main(): Promise<void> {
  const outputs: Output[] = []
  for (const { bundler, entry, options } of (await json(process.stdin)) as Work[]) {
    const app = { folder: process.cwd(), entry }
    const { code = '', map = '' } = (await builds[bundler]?.(app, options)) ?? {}
    outputs.push({ code, map })
  }
  process.stdout.write(JSON.stringify(outputs))
}

main()
