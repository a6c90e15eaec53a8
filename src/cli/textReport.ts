import pc from 'picocolors'
import type { Finding } from './finding'

// The library also colours what runs in CI, where there is no terminal.
const isColoured = process.stdout.isTTY === true && !process.env.NO_COLOR
const { cyan, dim } = pc.createColors(isColoured)

/** The findings in words, each with its lines. */
export const textReport = (findings: readonly Finding[], isOfOne: boolean): string =>
  findings.map((finding) => `${textFor(finding, isOfOne)}\n\n`).join('')

function textFor(finding: Finding, isOfOne: boolean): string {
  const { file, line, column, message, code, platforms, frame } = finding
  const on = isOfOne ? '' : ` (${platforms.join(', ')})`
  const head = `${cyan(`${file}:${line}:${column}`)} ${message} ${dim(`[crossmp/${code}]${on}`)}`
  return frame === '' ? head : `${head}\n${frame}`
}
