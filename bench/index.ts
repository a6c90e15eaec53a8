// What one call costs in production, over a host that answers at once: `npm run bench`.
import Table from 'cli-table3'
import { contests } from './contenders'
import { install } from './hosts'
import { type Contest, measure, type Round, timeOf, timesOf } from './measure'

/** Most that a call should cost, as a multiple of the honest floor. */
const aim = 1.5

async function main(): Promise<void> {
  install()
  const all = await contests()
  await Promise.all(all.map(check))
  console.log('Measuring; the machine should have little else to do…')
  const measured = await measure(all)
  console.log(tableOf(all, measured))
  console.log(`
bare    a promise around the host's method, with none of the contract
honest  the same contract for this one API, by hand (bench/honest)
crossmp dist/<platform>/index.mjs
`)
  console.log(verdict(all, measured))
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
    head: ['ns per call', 'bare', 'honest', 'crossmp', '× bare', '× honest'],
    colAligns: ['left', 'right', 'right', 'right', 'right', 'right'],
    style: { head: [], border: [] },
  })
  for (const [index, rounds] of measured.entries()) {
    const times = ['bare', 'honest', 'crossmp'].map((name) => timeOf(rounds, name).toFixed(0))
    const [bare, honest] = ['bare', 'honest'].map((floor) => timesOf(rounds, 'crossmp', floor))
    table.push([all[index]?.title ?? '', ...times, bare?.toFixed(1), honest?.toFixed(2)])
  }
  return table.toString()
}

function verdict(all: readonly Contest[], measured: readonly Round[][]): string {
  const over = all.filter((_, index) => timesOf(measured[index] ?? [], 'crossmp', 'honest') > aim)
  if (over.length === 0) return `Aim met: at most ${aim} times the honest floor.`
  return `Aim missed (at most ${aim} times the honest floor): ${over.map(({ title }) => title).join(', ')}.`
}

main()
