import type { Code } from '../findings'
import type { Language } from '../language'
import { chinese } from './chinese'
import { english } from './english'
import type { Explanation, ExplanationTexts } from './explanation'

const texts: { readonly [L in Language]: ExplanationTexts } = { en: english, zh: chinese }

/** What a code means, in the language of the reader. */
export const explanationOf = (code: Code, language: Language): Explanation => ({
  ...english[code],
  ...texts[language][code],
})

/** Whether a name is that of a code. */
export const isCode = (name: string): name is Code => Object.hasOwn(english, name)

export const codes: readonly string[] = Object.keys(english)
