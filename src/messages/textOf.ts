import { chinese } from './chinese'
import { english } from './english'
import type { Message, Texts } from './findings'
import { type Language, languageOf } from './language'

const languages: { readonly [L in Language]: Texts } = { en: english, zh: chinese }

/** Says a finding in words. */
export function textOf(
  { code, args }: Message,
  // A page has no process.
  language: Language = languageOf(globalThis.process?.env ?? {}),
): string {
  const text = languages[language][code] as (args: Message['args']) => string
  return text(args)
}
