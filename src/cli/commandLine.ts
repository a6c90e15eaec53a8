import { type ParseArgsConfig, parseArgs } from 'node:util'
import { plainError } from '../babel/options/optionErrors'
import { didYouMean } from '../didYouMean'

type Options = NonNullable<ParseArgsConfig['options']>

/** The arguments of a command. Throws a sentence where one is not to be understood. */
export function readArguments<const T extends Options>(
  command: string,
  args: readonly string[],
  options: T,
) {
  const given = { args: [...args], options, allowPositionals: true } as const
  const { tokens } = parseArgs({ ...given, strict: false, tokens: true })
  const named = tokens.filter((token) => token.kind === 'option')
  for (const token of named) assertOption(command, token, options)
  assertOnce(command, named)
  return parseArgs(given)
}

interface Token {
  readonly name: string
  readonly rawName: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

function assertOption(command: string, token: Token, options: Options): void {
  const { name, rawName, value, inlineValue } = token
  const option = Object.hasOwn(options, name) ? options[name] : undefined
  if (!option) {
    const names = Object.keys(options).map((each) => `--${each}`)
    const hint = didYouMean(rawName, names) || ` See ${command} --help.`
    throw plainError(`${command} has no option '${rawName}'.${hint}`)
  }
  if (option.type === 'boolean') {
    if (value !== undefined) throw plainError(`${command} takes no value for '${rawName}'.`)
  } else if (!value || (value.startsWith('-') && !inlineValue)) {
    throw plainError(`${command} needs a value after '${rawName}': see ${command} --help.`)
  }
}

/** Throws where an option has two values: one of them would be lost. */
function assertOnce(command: string, given: readonly Token[]): void {
  const names = given.flatMap(({ name, value }) => (value === undefined ? [] : name))
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw plainError(`${command} takes '--${twice}' only once.`)
}

/** `wx,uni` as a list. */
export const listOf = (text: string): string[] =>
  text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
