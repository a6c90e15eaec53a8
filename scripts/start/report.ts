import Table from 'cli-table3'
import pc from 'picocolors'
import type { Bundle } from './bundle'
import type { Row } from './recorder'
import { nameOf, titles } from './targets'

const head = ['host', 'step', 'native calls', 'status', 'bytes', 'SHA-256'] as const

type Cells = [string, string, string, string, string, string]

const number = (value: number): string => value.toLocaleString('en')

/** One table of all steps: drawn on a terminal, aligned lines elsewhere. */
export function tableOf(rows: readonly Row[], isTerminal: boolean): string {
  return isTerminal ? drawn(rows) : aligned([[...head], ...rows.map(cells)])
}

/** One line per platform: what the app weighs. */
export function sizesOf(bundles: readonly Bundle[]): string {
  return bundles
    .map(
      ({ platform, bytes, library }) =>
        `App for ${titles[platform]}: ${number(bytes)} bytes minified, ${number(library)} of them crossmp's`,
    )
    .join('\n')
}

/** What did not hold, a sentence each. */
export function problemsOf(rows: readonly Row[]): string[] {
  return rows
    .filter(({ problem }) => problem !== undefined)
    .map(({ target, step, problem }) => `${nameOf(target)}: "${step}" ${problem}.`)
}

function cells(row: Row): Cells {
  const { target, step, status, bytes, same } = row
  const hash = same === undefined ? '-' : same ? 'equal' : 'DIFFERENT'
  const size = bytes === undefined ? '-' : number(bytes)
  return [nameOf(target), step, callsOf(row), status, size, hash]
}

// "my.uploadFile, UploadTask.onProgressUpdate", each once.
const callsOf = ({ calls }: Row): string => [...new Set(calls)].join(', ') || '-'

function aligned(table: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) =>
    Math.max(...table.map((line) => line[column]?.length ?? 0)),
  )
  return table
    .map((line) => line.map((text, column) => pad(text, column, widths[column] ?? 0)).join('  '))
    .map((line) => line.trimEnd())
    .join('\n')
}

const bytesColumn = head.indexOf('bytes')
const pad = (text: string, column: number, width: number): string =>
  column === bytesColumn ? text.padStart(width) : text.padEnd(width)

function drawn(rows: readonly Row[]): string {
  const table = new Table({
    head: head.map((title) => pc.bold(title)),
    style: { head: [], border: [] },
    colAligns: head.map((_, column) => (column === bytesColumn ? 'right' : 'left')),
  })
  let before: string | undefined
  for (const row of rows) {
    const [name, ...others] = cells(row)
    const paint = row.problem === undefined ? (text: string) => text : pc.red
    const colored = others.map((text) => (text === 'equal' ? pc.green(text) : paint(text)))
    const span = rows.filter(({ target }) => nameOf(target) === name).length
    table.push(name === before ? colored : [{ content: name, rowSpan: span }, ...colored])
    before = name
  }
  return table.toString()
}
