import type { Rule } from 'eslint'
import { findingRules } from './findingRules'
import { preferMpx } from './preferMpx'
import { findingRule } from './rule'

/** The rules of the plugin, by their names. */
export const rules: { readonly [name: string]: Rule.RuleModule } = {
  ...Object.fromEntries(
    Object.entries(findingRules).map(([name, rule]) => [name, findingRule(name, rule)]),
  ),
  'prefer-mpx': preferMpx,
}
