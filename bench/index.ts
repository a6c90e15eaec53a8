// What one call costs in production, over a host that answers at once: `npm run bench`.
import Table from 'cli-table3'
import { contests } from './contenders'
import { type Contest, measure, type Round, timeOf, timesOf } from './measure'
import { install } from './peers/install'

/** Most that a call should cost, as a multiple of the honest floor. */
const aims: Readonly<Record<string, number>> = { awaited: 1.5, shared: 1.7 }

async function main(): Promise<void> {
  install()
  const all = await contests()
  await Promise.all(all.map(check))
  console.log('Measuring; the machine should have little else to do…')
  const measured = await measure(all)
  console.log(tableOf(all, measured))
  console.log(`
bare       a promise around the host's method, with none of the contract
honest     the same contract for this one API, by hand (bench/honest), with its task
awaited    crossmp as the plugin compiles calls that are awaited, for production
shared     the same in an app that has called 20 other APIs
handed on  crossmp with all that a call may have: callbacks, signal, time limit, task

Times are in nanoseconds, crossmp's as multiples of the honest floor.`)
  for (const line of verdicts(all, measured)) console.log(line)
}

/** All contenders do their work. */
async function check({ title, calls }: Contest): Promise<void> {
  for (const [name, call] of Object.entries(calls)) {
    const { statusCode } = (await call()) as { readonly statusCode?: number }
    if (name !== 'bare' && statusCode !== 200) throw new Error(`${title}: status ${statusCode}`)
  }
}

function tableOf(all: readonly Contest[], measured: readonly Round[][]): string {
  const table = new Table({
    head: ['', 'bare', 'honest', 'awaited', 'shared', 'handed on'],
    colAligns: ['left', 'right', 'right', 'right', 'right', 'right'],
    style: { head: [], border: [] },
  })
  for (const [index, rounds] of measured.entries()) {
    const times = ['bare', 'honest'].map((name) => timeOf(rounds, name).toFixed(0))
    const ours = ['awaited', 'shared', 'handed on'].map((name) => timesOf(rounds, name, 'honest'))
    table.push([all[index]?.title ?? '', ...times, ...ours.map((each) => each.toFixed(2))])
  }
  return table.toString()
}

const verdicts = (all: readonly Contest[], measured: readonly Round[][]): string[] =>
  Object.entries(aims).map(([name, aim]) => {
    const over = all.filter((_, index) => timesOf(measured[index] ?? [], name, 'honest') > aim)
    if (over.length === 0) return `Aim met: ${name} at most ${aim} times the honest floor.`
    const titles = over.map(({ title }) => title).join(', ')
    return `Aim missed (${name} at most ${aim} times the honest floor): ${titles}.`
  })

main()
