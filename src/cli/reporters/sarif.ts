import type { Log, ReportingDescriptor, Result } from 'sarif'
import { version } from '../../bundler/version'
import { explanationOf } from '../../messages/explanations/explanationOf'
import type { Code } from '../../messages/findings'
import type { Language } from '../../messages/language'
import { pageOf } from '../../messages/pageOf'
import type { Finding } from '../finding'
import { fileInRepository } from './fileInRepository'
import type { Reporter } from './reporter'

/** The findings as a log of SARIF 2.1.0, which GitHub's code scanning and editors read. */
export const sarif: Reporter = ({ findings, language }) =>
  JSON.stringify(logOf(findings, language), null, 2)

function logOf(findings: readonly Finding[], language: Language): Log {
  const codes = [...new Set(findings.map(({ code }) => code))].sort()
  const driver = {
    name: 'crossmp',
    version: version(),
    informationUri: 'https://www.npmjs.com/package/crossmp',
    rules: codes.map((code) => ruleOf(code, language)),
  }
  const results = findings.map(resultOf)
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  }
}

function ruleOf(code: Code, language: Language): ReportingDescriptor {
  const { title, why, whatToDo } = explanationOf(code, language)
  return {
    id: code,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: whatToDo, markdown: whatToDo },
    helpUri: pageOf(code, version()),
  }
}

function resultOf(finding: Finding): Result {
  const { code, kind, message, file, platforms } = finding
  const { line, column, endLine, endColumn } = finding
  const artifactLocation = { uri: uriOf(file), uriBaseId: '%SRCROOT%' }
  const region = { startLine: line, startColumn: column, endLine, endColumn }
  return {
    ruleId: code,
    level: kind === 'error' ? 'error' : 'warning',
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation, region } }],
    properties: { platforms },
  }
}

const uriOf = (file: string): string =>
  fileInRepository(file).split('/').map(encodeURIComponent).join('/')
