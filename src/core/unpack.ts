import type { Gate } from '../types/gate'
import type { Features, Limited, Support } from './features'

/**
 * What `canIUse` knows of an API. The table is one text with a line for each: an app that starts makes nothing of a text.
 *
 *     request@1.4.0=request,httpRequest|url timeout@2.10.0 method=GET,PUT@1.4.0|statusCode|abort
 *
 * After `@` is from when, after `=` the native methods, or the values of an option. A `+` is a space. The parts are options, results and methods.
 */
export function unpack(table: string, api: string): Support | undefined {
  const lines = linesOf(table)
  const line = lines[api]
  if (typeof line !== 'string') return line
  const [head, options, results, methods] = line.split('|').map(toFeatures)
  const { values, since } = (head as Features)[api] as Limited
  return (lines[api] = { via: values.length ? values : [api], since, options, results, methods })
}

/** What is known of each API: its line, until it is asked about. */
type Lines = { [api: string]: string | Support | undefined }

// Of the table that was asked last: an app has one.
let asked: { readonly table: string; readonly lines: Lines } | undefined

function linesOf(table: string): Lines {
  if (!asked || asked.table !== table) {
    asked = { table, lines: Object.create(null) }
    for (const line of table.split('\n')) asked.lines[line.split(/\W/)[0] as string] = line
  }
  return asked.lines
}

function toFeatures(part: string): { [name: string]: Limited } | undefined {
  if (!part) return undefined
  const features: { [name: string]: Limited } = {}
  for (const text of part.split(' ')) {
    const [feature = '', ...limits] = text.split(/[=,]/)
    const [name = '', since] = feature.split('@')
    const gates: { [value: string]: Gate | undefined } = {}
    const values = limits.map((limit) => {
      const [packed = '', from] = limit.split('@')
      const value = packed.replace(/\+/g, ' ')
      gates[value] = toGate(from)
      return value
    })
    features[name] = { values, since: toGate(since), gates }
  }
  return features
}

/** `false`, a version, or one for each of several lines: `base2:2.7.0&client:10.2.0`. */
function toGate(text: string | undefined): Gate | undefined {
  if (text === 'false') return false
  if (!text || text.indexOf(':') < 0) return text as Gate | undefined
  const gate: { [line: string]: string } = {}
  for (const each of text.split('&')) {
    const [line = '', version = ''] = each.split(':')
    gate[line] = version
  }
  return gate
}
