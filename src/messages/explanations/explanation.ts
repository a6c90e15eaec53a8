import type { Code } from '../findings'

/** What a kind of finding means, for whoever meets it. The documentation has a page of each. */
export interface Explanation {
  /** What is the case, in a few words. */
  readonly title: string
  /** Why it matters. */
  readonly why: string
  readonly whatToDo: string
  /** Code that is reported. */
  readonly before: string
  /** The same code once it is right. */
  readonly after: string
}

export type Explanations = { readonly [C in Code]: Explanation }
