import { plainError } from '../babel/options/optionErrors'
import { didYouMean } from '../didYouMean'
import { readArguments } from './commandLine'
import { bareName } from './compatData'
import { queriesNear, textOfQuery } from './explainApi'
import { codes, textOfCode } from './explainCode'

const command = 'crossmp explain'

const help = `Usage: crossmp explain <name>

Tells what crossmp knows of

  an API      crossmp explain uploadFile
  a part      crossmp explain uploadFile.object.timeout, in the words of mpx.canIUse
  a finding   crossmp explain absent-api, by the code that stands behind its message

  --help      Shows this.

Exit status: 0, or 2 where there is no such name.
`

const options = { help: { type: 'boolean', short: 'h' } } as const

/** `crossmp explain` */
export async function explain(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(command, args, options)
  process.stdout.write(values.help ? help : `${explanationOf(positionals)}\n`)
  return 0
}

function explanationOf(positionals: readonly string[]): string {
  const [given, ...others] = positionals
  if (given === undefined || others.length > 0) {
    throw plainError(`${command} needs one name: see ${command} --help.`)
  }
  // As messages write codes: crossmp/absent-api.
  const name = bareName(given).replace(/^crossmp\//, '')
  const text = textOfCode(name) ?? textOfQuery(name)
  if (text !== undefined) return text
  const hint = didYouMean(name, [...codes, ...queriesNear(name)])
  throw plainError(`crossmp knows no API, part or code '${given}'.${hint}`)
}
