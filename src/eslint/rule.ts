import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Rule } from 'eslint'
import type { Code } from '../messages/findings'
import type { FindingRule } from './findingRules'
import { findingsIn } from './findings'

// The guide comes with the package, so that it is of the same version.
const guide = pathToFileURL(join(__dirname, '../../docs/guides/eslint.md'))

/** What the documentation of a rule says of it. */
export const docsOf = (name: string, description: string): Rule.RuleMetaData['docs'] => ({
  description,
  recommended: true,
  url: `${guide}#${name}`,
})

/** A rule that reports what the Babel plugin finds. */
export const findingRule = (
  name: string,
  { description, codes }: FindingRule,
): Rule.RuleModule => ({
  meta: { type: 'problem', docs: docsOf(name, description), schema: [] },
  create: (context) => ({
    Program() {
      reportFindings(context, codes)
    },
  }),
})

/** Reports the findings of some codes. */
export function reportFindings(context: Rule.RuleContext, codes: readonly Code[]): void {
  for (const { code, loc, text } of findingsIn(context)) {
    if (codes.includes(code)) context.report({ loc, message: text })
  }
}
