import { frameworkGlobals, frameworkModules } from '../../babel/frameworks/index'
import { plainError } from '../../babel/options/optionErrors'
import type { Settings } from '../../babel/options/options'
import { validateOptions } from '../../babel/options/validateOptions'
import { platforms, records } from '../../platforms/index'
import { listOf } from '../commandLine'

/** Options as they stand on the command line. */
interface Given {
  readonly globals?: string | undefined
  readonly imports?: string | undefined
}

/** Where the contract's names are at home, every object may stand for `mpx`. */
const platform = platforms.find((each) => records[each].spelling === 'contract')

const globals = [...platforms.map((each) => records[each].global), ...Object.keys(frameworkGlobals)]
const imports = Object.keys(frameworkModules)

/** Which objects to rewrite: those that are named, or all where none is. */
export function readMigrateOptions(command: string, given: Given): Settings {
  const isAll = given.globals === undefined && given.imports === undefined
  const named = (list: string | undefined, all: readonly string[]) =>
    list === undefined ? (isAll ? all : []) : listOf(list)
  try {
    return validateOptions({
      platform,
      globals: named(given.globals, globals),
      imports: named(given.imports, imports),
    })
  } catch (error) {
    throw plainError((error as Error).message.replace(/^crossmp\/babel\b/, command))
  }
}
