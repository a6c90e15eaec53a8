#!/usr/bin/env node
import { isPlain, plainError } from '../babel/options/optionErrors'
import { version } from '../bundler/version'
import { didYouMean } from '../didYouMean'
import { languageOf } from '../messages/language'
import { check } from './check'
import { explain } from './explain'
import { crossmp as help } from './help/crossmp'
import { init } from './init/index'
import { matrix } from './matrix/index'
import { migrate } from './migrate/index'
import { minimum } from './minimum/index'
import { isSystemError, sentenceOf } from './systemError'

/** Runs with the arguments after its name, and returns the exit status. */
type Command = (args: readonly string[]) => Promise<number>

const commands: { readonly [name: string]: Command } = {
  check,
  minimum,
  explain,
  matrix,
  init,
  migrate,
}

function run([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help')
    return print(help[languageOf(process.env)])
  if (name === '--version' || name === '-v') return print(`${version()}\n`)
  const names = Object.keys(commands)
  const command = names.includes(name) ? commands[name] : undefined
  if (command) return command(args)
  throw plainError(
    `crossmp has no command '${name}'.${didYouMean(name, names) || ' See crossmp --help.'}`,
  )
}

async function print(text: string): Promise<number> {
  process.stdout.write(text)
  return 0
}

/** Errors of ours and of the system say what is wrong. Of any other, its stack is wanted. */
function tell(error: Error): void {
  const text = isSystemError(error) ? sentenceOf(error) : error.stack
  process.stderr.write(`${isPlain(error) ? error.message : text}\n`)
}

async function main(): Promise<void> {
  // Whoever reads may have enough: crossmp check | head
  process.stdout.on('error', () => process.exit())
  try {
    process.exitCode = await run(process.argv.slice(2))
  } catch (error) {
    tell(error as Error)
    process.exitCode = 2
  }
}

main()
