import { choiceOf, plainError } from '../babel/options/optionErrors'
import { type Language, languageOf, languages } from '../messages/language'

/** The option `--lang`; left out, the language of the system. */
export function readLanguage(command: string, stated: string | undefined): Language {
  if (stated === undefined) return languageOf(process.env)
  const known = languages.find((language) => language === stated)
  if (known) return known
  throw plainError(`${command} has no language '${stated}', only ${choiceOf(languages)}.`)
}
