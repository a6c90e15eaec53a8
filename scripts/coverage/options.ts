import { parseArgs } from 'node:util'
import { UsageError } from '../usageError'

/** What was typed. */
export interface Options {
  /** Path of a JSON file that tells what real apps call. */
  readonly usage: string | undefined
  /** Whether to name what is missing. */
  readonly missing: boolean
}

export const help = `Usage: npm run coverage -- [options] [usage]

Prints how much of wx crossmp has, as the rows and src/compat/facts say, and how much of that is tested.

Arguments:
  usage      a JSON file that tells what real apps call. It prints the share that crossmp has:
             { "repositories": [{ "repo": "owner/app" }, …],
               "apis": { "navigateTo": { "apps": 30, "calls": 598 }, … } }
             One entry per app, and for each member of wx how many of the apps name it, and how often
             they call it. Names that wx has not, and other fields, are left out of account.
             An app is whole if it names nothing that is missing. The counts do not tell which app
             names what: they say how many are whole at least, and at most.

Options:
  --missing  name what is missing
  --help     show this`

/** Reads the command line; undefined where it only asked for help. Throws a UsageError. */
export function readOptions(args: readonly string[]): Options | undefined {
  const { values, positionals } = parse(args)
  if (values.help) return undefined
  if (positionals.length > 1) {
    throw new UsageError(`One usage file is read at a time: ${positionals.length} were given.`)
  }
  return { usage: positionals[0], missing: values.missing }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        missing: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    })
  } catch (error) {
    // Its first sentence says what is wrong, the others how to give a file such a name.
    const [sentence] = (error as Error).message.split('. ')
    throw new UsageError(`${sentence?.replace(/\.$/, '')}. See --help.`)
  }
}
