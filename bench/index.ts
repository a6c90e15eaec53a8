// What one call costs in production, over a host that answers at once: `npm run bench`.
import Table from 'cli-table3'
import { type Contest, contests } from './contenders'
import { install } from './hosts'
import { type Cost, measure } from './measure'

/** Most that a call should cost, as a multiple of the honest floor. */
const aim = 1.5

async function main(): Promise<void> {
  install()
  const all = await contests()
  await Promise.all(all.map(check))
  console.log('Measuring; the machine should have little else to do…')
  const costs = await measure(all)
  console.log(tableOf(all, costs))
  console.log(`
bare    a promise around the host's method, with none of the contract
honest  the same contract for this one API, by hand (bench/honest)
crossmp dist/<platform>/index.mjs
`)
  console.log(verdict(all, costs))
}

/** All contenders do their work. */
async function check({ title, bare, honest, crossmp }: Contest): Promise<void> {
  await bare()
  for (const call of [honest, crossmp]) {
    const { statusCode } = await call()
    if (statusCode !== 200) throw new Error(`${title}: status ${statusCode}`)
  }
}

function tableOf(all: readonly Contest[], costs: readonly Cost[]): string {
  const table = new Table({
    head: ['ns per call', 'bare', 'honest', 'crossmp', '× bare', '× honest'],
    colAligns: ['left', 'right', 'right', 'right', 'right', 'right'],
    style: { head: [], border: [] },
  })
  for (const [index, { bare, honest, crossmp, timesBare, timesHonest }] of costs.entries()) {
    const times = [bare, honest, crossmp].map((time) => String(Math.round(time)))
    table.push([all[index]?.title ?? '', ...times, timesBare.toFixed(1), timesHonest.toFixed(2)])
  }
  return table.toString()
}

function verdict(all: readonly Contest[], costs: readonly Cost[]): string {
  const over = all.filter((_, index) => (costs[index]?.timesHonest ?? 0) > aim)
  if (over.length === 0) return `Aim met: at most ${aim} times the honest floor.`
  return `Aim missed (at most ${aim} times the honest floor): ${over.map(({ title }) => title).join(', ')}.`
}

main()
