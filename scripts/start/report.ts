import Table from 'cli-table3'
import pc from 'picocolors'
import type { Bundle } from './bundle'
import type { Row } from './recorder'
import { nameOf, titles } from './targets'

const head = ['host', 'step', 'native calls', 'status', 'bytes', 'SHA-256'] as const

type Cells = readonly [string, string, string, string, string, string]

const number = (value: number): string => value.toLocaleString('en')

/** One table of all steps: drawn on a terminal, aligned lines elsewhere. */
export function tableOf(rows: readonly Row[], isTerminal: boolean): string {
  return isTerminal ? drawn(rows) : aligned([head, ...rows.map(cells)])
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

const bytesColumn = head.indexOf('bytes')

function aligned(table: readonly Cells[]): string {
  const widths = head.map((_, column) =>
    Math.max(...table.map((line) => line[column]?.length ?? 0)),
  )
  const pad = (text: string, column: number): string => {
    const width = widths[column] ?? 0
    return column === bytesColumn ? text.padStart(width) : text.padEnd(width)
  }
  return table.map((line) => line.map(pad).join('  ').trimEnd()).join('\n')
}

// One row for a host, its steps as lines of it: drawn lines between steps would double the height.
function drawn(rows: readonly Row[]): string {
  const table = new Table({
    head: head.map((title) => pc.bold(title)),
    style: { head: [], border: [] },
    colAligns: head.map((_, column) => (column === bytesColumn ? 'right' : 'left')),
  })
  for (const target of new Set(rows.map((row) => row.target))) {
    const steps = rows.filter((row) => row.target === target)
    const [, ...columns] = head.map((_, column) => steps.map((row) => painted(row)[column]))
    table.push([nameOf(target).replace(', ', '\n'), ...columns.map((lines) => lines.join('\n'))])
  }
  return table.toString()
}

function painted(row: Row): string[] {
  if (row.problem !== undefined) return cells(row).map(pc.red)
  return cells(row).map((text) => (text === 'equal' ? pc.green(text) : text))
}
