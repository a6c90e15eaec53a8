// How much of wx crossmp has, and of what real apps call: `npm run coverage`.
import { readApis } from '../apis'
import { UsageError } from '../usageError'
import { type Share, servedBy, sharesOf } from './members'
import { help, type Options, readOptions } from './options'
import { testedShares } from './tests'
import { readUsage, type Served, servedOf } from './usage'

/** Exit status: 2 where the command line asks for what can't be. */
async function main(args: readonly string[]): Promise<number> {
  try {
    const options = readOptions(args)
    if (options) await report(options)
    else console.log(help)
    return 0
  } catch (error) {
    console.error((error as Error).message)
    return error instanceof UsageError ? 2 : 1
  }
}

async function report({ usage, missing }: Options): Promise<void> {
  const given = usage === undefined ? undefined : readUsage(usage)
  const apis = await readApis()
  for (const share of sharesOf(apis)) printShare(share, missing)
  if (given) printUsage(servedOf(given, servedBy(apis)), missing)
  for (const share of testedShares(apis)) printShare(share, missing)
}

function printShare({ title, all, missing }: Share, named: boolean): void {
  console.log(`${title}: ${all.length - missing.length} of ${all.length}`)
  if (named && missing.length > 0) console.log(`  missing: ${missing.join(', ')}`)
}

function printUsage(
  { calls, served, foreign, apps, whole, missing }: Served,
  named: boolean,
): void {
  const [least, most] = whole
  const share = calls > 0 ? ` (${((100 * served) / calls).toFixed(1)} %)` : ''
  console.log(`calls of ${apps} apps: ${served} of ${calls}${share}`)
  if (foreign > 0) console.log(`  left out: ${foreign} calls of what wx has not`)
  console.log(`whole apps: ${least === most ? '' : `${least} to `}${most} of ${apps}`)
  const names = missing.map(({ name, apps: by }) => `${name} (${by})`)
  if (named && names.length > 0)
    console.log(`  missing, with the apps that name it: ${names.join(', ')}`)
}

main(process.argv.slice(2)).then((status) => {
  process.exitCode = status
})
