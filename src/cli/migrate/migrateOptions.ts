import { plainError } from '../../babel/options/optionErrors'
import type { Settings } from '../../babel/options/options'
import { listOf } from '../commandLine'
import { globals, imports, settingsFor } from './migrateSettings'

/** Options as they stand on the command line. */
interface Given {
  readonly globals?: string | undefined
  readonly imports?: string | undefined
}

/** Which objects to rewrite: those that are named, or all where none is. */
export function readMigrateOptions(command: string, given: Given): Settings {
  const isAll = given.globals === undefined && given.imports === undefined
  const named = (list: string | undefined, all: readonly string[]) =>
    list === undefined ? (isAll ? all : []) : listOf(list)
  try {
    return settingsFor(named(given.globals, globals), named(given.imports, imports))
  } catch (error) {
    throw plainError((error as Error).message.replace(/^crossmp\/babel\b/, command))
  }
}
