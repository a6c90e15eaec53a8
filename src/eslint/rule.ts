import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Rule } from 'eslint'
import type { FindingRule } from './findingRules'
import { findingsIn } from './findings'
import type { RuleModule } from './plugin'

// The guide comes with the package, so that it is of the same version.
const guide = pathToFileURL(join(__dirname, '../../docs/guides/eslint.md'))

/** What the documentation of a rule says of it. */
export const docsOf = (name: string, description: string): Rule.RuleMetaData['docs'] => ({
  description,
  recommended: true,
  url: `${guide}#${name}`,
})

/** A rule that reports what the Babel plugin finds. */
export const findingRule = (name: string, { description, codes }: FindingRule): RuleModule => ({
  meta: { type: 'problem', docs: docsOf(name, description), schema: [] },
  create(context: Rule.RuleContext) {
    const found = findingsIn(context).filter(({ code }) => codes.includes(code))
    if (found.length === 0) return {}
    return {
      Program() {
        for (const { loc, text } of found) context.report({ loc, message: text })
      },
    }
  },
})
