import pc from 'picocolors'
import type { Finding } from '../finding'
import type { Reporter } from './reporter'
import { summaryOf } from './summary'

// The library also colours what runs in CI, where there is no terminal.
const isColoured = process.stdout.isTTY === true && !process.env.NO_COLOR
const { cyan, dim } = pc.createColors(isColoured)

/** The findings in words, each with its lines, and a summary. */
export const text: Reporter = (result) =>
  [...result.findings.map((finding) => textFor(finding, result.isOfOne)), summaryOf(result)].join(
    '\n\n',
  )

function textFor(finding: Finding, isOfOne: boolean): string {
  const { file, line, column, message, code, platforms, frame } = finding
  const on = isOfOne ? '' : ` (${platforms.join(', ')})`
  const head = `${cyan(`${file}:${line}:${column}`)} ${message} ${dim(`[crossmp/${code}]${on}`)}`
  return frame === '' ? head : `${head}\n${frame}`
}
