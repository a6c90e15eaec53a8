import { choiceOf, plainError } from '../../babel/options/optionErrors'
import { didYouMean } from '../../didYouMean'
import { readArguments } from '../commandLine'
import { apiNames, bareName } from '../compatData'
import { matrix as help } from '../help/matrix'
import { printHelp } from '../help/printHelp'
import { readLanguage } from '../readLanguage'
import type { Format } from './format'
import { html } from './html'
import { json } from './json'
import { markdown } from './markdown'
import { rowsOf } from './rows'

const command = 'crossmp matrix'

const options = {
  format: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/** `crossmp matrix` */
export async function matrix(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(command, args, options)
  if (values.help) return printHelp(command, help, values.lang)
  const format = formatNamed(values.format ?? 'md')
  const language = readLanguage(command, values.lang)
  const named = positionals.map(apiNamed)
  const rows = rowsOf(named.length > 0 ? named : apiNames(), named.length > 0)
  process.stdout.write(`${format(rows, language)}\n`)
  return 0
}

const formats: { readonly [name: string]: Format } = { md: markdown, json, html }

function formatNamed(name: string): Format {
  const names = Object.keys(formats)
  const format = names.includes(name) ? formats[name] : undefined
  if (format) return format
  const hint = didYouMean(name, names)
  throw plainError(`${command} has no format '${name}', only ${choiceOf(names)}.${hint}`)
}

function apiNamed(given: string): string {
  const name = bareName(given)
  const names = apiNames()
  if (names.includes(name)) return name
  throw plainError(`crossmp knows no API '${given}'.${didYouMean(name, names)}`)
}
