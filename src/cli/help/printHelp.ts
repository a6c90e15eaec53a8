import { readLanguage } from '../readLanguage'
import type { Help } from './help'

/** Prints the help of a command, and returns its exit status. */
export function printHelp(command: string, help: Help, lang: string | undefined): number {
  process.stdout.write(help[readLanguage(command, lang)])
  return 0
}
