import type { Rule, SourceCode } from 'eslint'
import { outsideConditions } from '../inspect/outsideConditions'

/** Adds an import of `mpx`, or a `require` where a file has those. */
export function addImport(
  fixer: Rule.RuleFixer,
  sourceCode: SourceCode,
  source: string,
): Rule.Fix[] {
  const { ast, text } = sourceCode
  const { body, sourceType } = ast
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  const imported = `import { mpx } from '${source}';`
  const last = body.filter(({ type }) => type === 'ImportDeclaration').at(-1)
  if (last) {
    const [, end] = sourceCode.getRange(last)
    const at = outsideConditions(text, end)
    if (at === end) return [fixer.insertTextAfter(last, newline + imported)]
    return [fixer.insertTextBeforeRange([at, at], imported + newline)]
  }
  const isModule = body.some(({ type }) => type.startsWith('Export'))
  const isCommon = !isModule && (sourceType !== 'module' || /\brequire\(/.test(text))
  const line = isCommon ? `const { mpx } = require('${source}');` : imported
  // 'use strict' has to stay the first.
  const first = body.find((statement) => !('directive' in statement && statement.directive))
  if (!first) return []
  const at = outsideConditions(text, sourceCode.getRange(first)[0])
  return [fixer.insertTextBeforeRange([at, at], line + newline)]
}
