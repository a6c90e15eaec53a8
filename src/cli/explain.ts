import { plainError } from '../babel/options/optionErrors'
import { didYouMean } from '../didYouMean'
import { codes } from '../messages/explanations/explanationOf'
import type { Language } from '../messages/language'
import { readArguments } from './commandLine'
import { bareName } from './compatData'
import { queriesNear, textOfQuery } from './explainApi'
import { textOfCode } from './explainCode'
import { textOfNative, textOfOwn } from './explainName'
import { explain as help } from './help/explain'
import { printHelp } from './help/printHelp'
import { readLanguage } from './readLanguage'

const command = 'crossmp explain'

const options = {
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/** `crossmp explain` */
export async function explain(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(command, args, options)
  if (values.help) return printHelp(command, help, values.lang)
  const language = readLanguage(command, values.lang)
  process.stdout.write(`${textFor(positionals, language)}\n`)
  return 0
}

function textFor(positionals: readonly string[], language: Language): string {
  const [given, ...others] = positionals
  if (given === undefined || others.length > 0) {
    throw plainError(`${command} needs one name: see ${command} --help.`)
  }
  // As messages write codes: crossmp/absent-api.
  const name = bareName(given).replace(/^crossmp\//, '')
  const text =
    textOfCode(name, language) ??
    textOfOwn(name, language) ??
    textOfQuery(name, language) ??
    textOfNative(name, language)
  if (text !== undefined) return text
  const hint = didYouMean(name, [...codes, ...queriesNear(name)])
  throw plainError(`crossmp knows no API, part or code '${given}'.${hint}`)
}
