import type { Finding } from '../finding'
import { fileInRepository } from './fileInRepository'
import type { Reporter } from './reporter'
import { headlineOf } from './summary'

/** Commands by which GitHub Actions shows each finding at its line, and a line for whoever reads the log. */
export const github: Reporter = (result) =>
  [
    ...result.findings.map((finding) => commandFor(finding, result.isOfOne)),
    headlineOf(result),
  ].join('\n')

function commandFor(finding: Finding, isOfOne: boolean): string {
  const { kind, code, file, line, column, message, platforms } = finding
  const place = { file: fileInRepository(file), line, col: column, title: `crossmp/${code}` }
  const properties = Object.entries(place).map(([name, value]) => `${name}=${property(value)}`)
  const on = isOfOne ? '' : ` (${platforms.join(', ')})`
  const command = kind === 'error' ? 'error' : 'warning'
  return `::${command} ${properties.join(',')}::${data(`${message}${on}`)}`
}

// As the runner reads them: actions/toolkit, packages/core/src/command.ts
const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const property = (value: string | number): string =>
  data(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')
