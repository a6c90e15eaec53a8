// Runs a configuration of the app, on a thread of its own: it may read variables of a build, and keeps what it loads.
import { parentPort, workerData } from 'node:worker_threads'
import { isPlain } from '../../babel/options/optionErrors'
import type { Config } from './configs'
import { optionsIn } from './optionsIn'

/** What stands in a configuration, and is data. */
const names = ['platform', 'source', 'targets', 'reports', 'globals', 'imports'] as const

async function main({ file, kind }: Config): Promise<void> {
  try {
    const found = await optionsIn(file, kind)
    const options = found && Object.fromEntries(names.map((name) => [name, found[name]]))
    parentPort?.postMessage({ options })
  } catch (error) {
    if (error instanceof Error && isPlain(error)) {
      parentPort?.postMessage({ mistake: error.message })
      return
    }
    // What follows is where it was looked for.
    const [problem] = String(Object(error).message ?? error).split(/\n| imported from /)
    parentPort?.postMessage({ problem })
  }
}

main(workerData)
