import { findingRules } from './findingRules'
import type { Plugin } from './plugin'
import { preferMpx } from './preferMpx'
import { findingRule } from './rule'

/** The rules of the plugin, by their names. */
export const rules: Plugin['rules'] = {
  ...Object.fromEntries(
    Object.entries(findingRules).map(([name, rule]) => [name, findingRule(name, rule)]),
  ),
  'prefer-mpx': preferMpx,
}
