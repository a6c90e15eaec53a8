import * as eslint10 from 'eslint'
import * as eslint9 from 'eslint-9'
import { afterAll, describe, test } from 'vitest'

const versions = { 'ESLint 9': eslint9, 'ESLint 10': eslint10 }

/** The versions of ESLint that the plugin is for, each with what tests rules by it. */
export const testers = Object.entries(versions).map(([name, { RuleTester, ESLint }]) => {
  Object.assign(RuleTester, { describe, it: test, itOnly: test.only, afterAll })
  return { name, ESLint, tester: new RuleTester() }
})
