// What the plugins of bundlers add to a build, as a part of what Babel takes to read and print: `npm run bench:build`.
import Table from 'cli-table3'
import { measureBuild, measureVendored, type Round } from './added'
import { median } from './measure'

/** Most that it should add: to modules that use crossmp, and to those that do not. */
const aims = { use: 0.15, rest: 0.02 }

async function main(): Promise<void> {
  await showModules()
  await showVendored()
}

async function showModules(): Promise<void> {
  const table = tableOf('1000 modules', 'added')
  const { use, rest } = await measureBuild()
  table.push(['that use crossmp', ...cells(use), percent(use.map(addedTo))])
  // Babel need not see these at all.
  table.push(['that do not', ...cells(rest), percent(rest.map(shareOf))])
  console.log(table.toString())
  const met = median(use.map(addedTo)) <= aims.use && median(rest.map(shareOf)) <= aims.rest
  console.log(`Aim ${met ? 'met' : 'missed'}: at most 15 % and 2 %.`)
}

/** crossmp takes no longer than Babel, which parses and prints once. */
async function showVendored(): Promise<void> {
  const table = tableOf('1 MB, minified', 'crossmp / Babel')
  for (const { title, rounds } of await measureVendored()) {
    table.push([title, ...cells(rounds), `× ${median(rounds.map(shareOf)).toFixed(2)}`])
  }
  console.log(table.toString())
}

const tableOf = (what: string, ratio: string) =>
  new Table({
    head: [what, 'Babel, ms', 'crossmp, ms', ratio],
    colAligns: ['left', 'right', 'right', 'right'],
    style: { head: [], border: [] },
  })

const addedTo = ({ babel, crossmp }: Round): number => crossmp / babel - 1
const shareOf = ({ babel, crossmp }: Round): number => crossmp / babel
const percent = (parts: readonly number[]): string => `${(median(parts) * 100).toFixed(1)} %`
const cells = (all: readonly Round[]): string[] =>
  [all.map(({ babel }) => babel), all.map(({ crossmp }) => crossmp)].map((each) =>
    median(each).toFixed(0),
  )

main()
