import { plainError } from '../../babel/options/optionErrors'
import { github } from './github'
import { json } from './json'
import type { Reporter } from './reporter'
import { sarif } from './sarif'
import { text } from './text'

const formats = { json, sarif, github }

/** What the command line says of formats: each is an option of its own. */
export type Formats = { readonly [F in keyof typeof formats]?: boolean | undefined }

/** The reporter that is asked for: in words where none is. */
export function reporterFor(command: string, asked: Formats): Reporter {
  const names = Object.keys(formats) as (keyof Formats)[]
  const [name, other] = names.filter((each) => asked[each])
  if (other) throw plainError(`${command} writes one format: leave out --${name} or --${other}.`)
  return name ? formats[name] : text
}
