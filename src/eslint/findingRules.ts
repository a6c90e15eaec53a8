import type { Code } from '../messages/findings'

/** A rule that reports what the Babel plugin finds. */
export interface FindingRule {
  readonly description: string
  readonly codes: readonly Code[]
}

export const findingRules = {
  'no-unsupported': {
    description: 'Disallow what a platform never has, or never goes without',
    codes: [
      'absent-api',
      'refused-option',
      'refused-value',
      'needed-option',
      'foreign-member',
      'foreign-write',
      'own-spelling',
    ],
  },
  'no-newer-api': {
    description: 'Disallow APIs that are newer than the targets',
    codes: ['newer-api'],
  },
  'no-newer-option': {
    description: 'Disallow options, and values of options, that are newer than the targets',
    codes: ['newer-option', 'newer-value'],
  },
  'no-unknown-option': {
    description: 'Disallow options that are misspelt, or that have the name of one platform',
    codes: ['unknown-option'],
  },
  'no-unknown-name': {
    description:
      'Disallow names of APIs, exports, platforms and features that crossmp does not know',
    codes: [
      'unknown-member',
      'member-is-export',
      'unknown-export',
      'no-default-export',
      'unknown-query',
      'unknown-platform',
    ],
  },
  'no-undeclared': {
    description: 'Disallow APIs that need an entry in app.json that is not there',
    codes: ['undeclared'],
  },
  'no-whole-mpx': {
    description: 'Disallow uses of mpx that bring every API into the app',
    codes: ['whole-object', 'computed-member'],
  },
  'no-unused-guard': {
    description: 'Disallow guards that always hold, or never do, for the platforms and targets',
    codes: ['needless-guard', 'needless-test'],
  },
} satisfies { readonly [rule: string]: FindingRule }
