import Table from 'cli-table3'
import pc from 'picocolors'
import type { Bundle } from './bundle'
import type { Row } from './recorder'
import { appOf, nameOf, type Target, titleOf } from './targets'

const head = ['host', 'step', 'native calls', 'status', 'bytes', 'SHA-256'] as const

type Cells = readonly [string, string, string, string, string, string]

const number = (value: number): string => value.toLocaleString('en')

/** One table of all steps: drawn on a terminal of that many columns; aligned lines where there is none. */
export function tableOf(rows: readonly Row[], columns: number | undefined): string {
  return columns !== undefined ? drawn(rows, columns) : aligned([head, ...rows.map(cells)])
}

/** One line per platform: what the app weighs. */
export function sizesOf(bundles: readonly Bundle[]): string {
  return bundles
    .map(
      ({ platform, bytes, library }) =>
        `App for ${titleOf(platform)}: ${number(bytes)} bytes minified, ${number(library)} of them crossmp's`,
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

// Hosts as headings, so that it fits into 80 columns. No lines between steps: they would double the height.
function drawn(rows: readonly Row[], columns: number): string {
  const [, ...names] = head
  const table = new Table({
    head: names.map((title) => pc.bold(title)),
    style: { head: [], border: [] },
    chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
    colAligns: names.map((title) => (title === 'bytes' ? 'right' : 'left')),
    colWidths: [null, Math.min(longest(rows.map(callsOf)) + 2, Math.max(columns - 49, 30))],
    wordWrap: true,
  })
  for (const target of new Set(rows.map((row) => row.target))) {
    table.push(heading(target))
    table.push(...rows.filter((row) => row.target === target).map(painted))
  }
  return table.toString()
}

function heading(target: Target): string[] {
  const { platform, baseLibrary } = target
  return [pc.bold(titleOf(platform)), pc.bold(`base ${baseLibrary}${appOf(target)}`), '', '', '']
}

const longest = (texts: readonly string[]): number => Math.max(...texts.map(({ length }) => length))

function painted(row: Row): string[] {
  const [, ...texts] = cells(row)
  if (row.problem !== undefined) return texts.map(pc.red)
  return texts.map((text) => (text === 'equal' ? pc.green(text) : text))
}
