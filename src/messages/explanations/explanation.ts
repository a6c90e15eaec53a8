import type { Code } from '../findings'

/** What a kind of finding means, in one language, for whoever meets it. */
export interface ExplanationText {
  /** What is the case, in a few words. */
  readonly title: string
  /** Why it matters. */
  readonly why: string
  readonly whatToDo: string
}

/** The same with an example, which is code in each language. The documentation has a page of each. */
export interface Explanation extends ExplanationText {
  /** Code that is reported. */
  readonly before: string
  /** The same code once it is right. */
  readonly after: string
}

export type Explanations = { readonly [C in Code]: Explanation }
export type ExplanationTexts = { readonly [C in Code]: ExplanationText }
