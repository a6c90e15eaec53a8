import type { Rule, SourceCode } from 'eslint'

/** Adds an import of `mpx`, or a `require` where a file has those. */
export function addImport(
  fixer: Rule.RuleFixer,
  { ast, text }: SourceCode,
  source: string,
): Rule.Fix[] {
  const { body, sourceType } = ast
  const last = body.filter(({ type }) => type === 'ImportDeclaration').at(-1)
  if (last) return [fixer.insertTextAfter(last, `\nimport { mpx } from '${source}';`)]
  const isModule = body.some(({ type }) => type.startsWith('Export'))
  const isCommon = !isModule && (sourceType !== 'module' || /\brequire\(/.test(text))
  const line = isCommon
    ? `const { mpx } = require('${source}');`
    : `import { mpx } from '${source}';`
  // 'use strict' has to stay the first.
  const first = body.find((statement) => !('directive' in statement && statement.directive))
  return first ? [fixer.insertTextBefore(first, `${line}\n`)] : []
}
