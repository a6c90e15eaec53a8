// The main job: one app, compiled for each platform, on simulated hosts old and new, against a real server.
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Platform } from 'crossmp/testing'
import { UsageError } from '../usageError'
import { showProgress } from './bars'
import { type Bundle, bundle, installExample } from './bundle'
import { cleanUp, cleanUpOnSignals, defer } from './cleanup'
import { drive } from './drive'
import { foreignIn } from './inspect'
import { type Options, readOptions } from './options'
import { makePhoto, type Photo, readPhoto } from './photo'
import type { Row } from './recorder'
import { problemsOf, sizesOf, tableOf } from './report'
import { startServer } from './server'
import { targetsOf } from './targets'

const isTerminal = process.stdout.isTTY === true

/** Exit status: 0 where everything held, 1 where not, 2 where the command line asks for what can't be. */
async function main(args: readonly string[]): Promise<number> {
  try {
    const options = readOptions(args)
    return options ? await start(options) : 0
  } catch (error) {
    console.error((error as Error).message)
    return error instanceof UsageError ? 2 : 1
  } finally {
    cleanUp()
  }
}

async function start(options: Options): Promise<number> {
  const own = options.photo === undefined ? undefined : await readPhoto(options.photo)
  const folder = makeFolder()
  const photo = own ?? (await makePhoto(folder))
  console.log(
    `Photo: ${photo.name}, ${photo.bytes.toLocaleString('en')} bytes, SHA-256 ${photo.sha256}`,
  )
  const bundles = await bundleAll(installExample(folder), options.platforms)
  const rows = await runAll(options, photo, bundles, folder)
  console.log(
    `\n${tableOf(rows, isTerminal ? process.stdout.columns : undefined)}\n\n${sizesOf(bundles)}`,
  )
  return conclude([...bundles.flatMap((one) => foreignIn(one) ?? []), ...problemsOf(rows)], rows)
}

function makeFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'crossmp-start-')))
  defer(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))
  return folder
}

const bundleAll = (app: string, platforms: readonly Platform[]): Promise<Bundle[]> =>
  Promise.all(platforms.map((platform) => bundle(app, platform)))

async function runAll(
  { platforms, baseLibrary, corrupt }: Options,
  photo: Photo,
  bundles: readonly Bundle[],
  folder: string,
): Promise<Row[]> {
  const store = join(folder, 'server')
  mkdirSync(store)
  const server = await startServer(store, corrupt)
  defer(() => server.close())
  const progress = showProgress(isTerminal)
  const rows: Row[] = []
  for (const target of await targetsOf(platforms, baseLibrary)) {
    const built = bundles.find(({ platform }) => platform === target.platform) as Bundle
    const onProgress = progress.start(target)
    rows.push(...(await drive({ target, bundle: built, photo, server, onProgress })))
  }
  progress.stop()
  return rows
}

function conclude(problems: readonly string[], rows: readonly Row[]): number {
  if (problems.length === 0) {
    const hosts = new Set(rows.map(({ target }) => target)).size
    console.log(`All ${rows.length} steps held, on ${hosts} ${hosts === 1 ? 'host' : 'hosts'}.`)
    return 0
  }
  console.error(`Did not hold:\n${problems.map((problem) => `  ${problem}`).join('\n')}`)
  return 1
}

let unhandled = 0
process.on('unhandledRejection', (reason) => {
  unhandled++
  console.error(`A rejection nobody handled: ${String(reason)}`)
})

cleanUpOnSignals()
main(process.argv.slice(2)).then((status) => {
  process.exitCode = status === 0 && unhandled > 0 ? 1 : status
})
