import type { Gate } from '../types/gate'
import type { Features, Limited, Support } from './features'

/**
 * What `canIUse` knows of an API. The table is one text with a line for each: an app that starts makes nothing of a text.
 *
 *     request@1.4.0=request,httpRequest|url timeout@2.10.0 method=GET,PUT@1.4.0|statusCode|abort
 *
 * After `@` is from when, after `=` the native methods, or the values of an option. The parts are options, results and methods.
 */
export function unpack(table: string, api: string): Support | undefined {
  const line = table.split('\n').find((each) => each.split(/\W/)[0] === api)
  if (!line) return undefined
  const [head, options, results, methods] = line.split('|').map(toFeatures)
  const { values, since } = (head as Features)[api] as Limited
  return { via: values.length ? values : [api], since, options, results, methods }
}

function toFeatures(part: string): { [name: string]: Limited } | undefined {
  if (!part) return undefined
  const features: { [name: string]: Limited } = {}
  for (const text of part.split(' ')) {
    const [feature = '', ...limits] = text.split(/[=,]/)
    const [name = '', since] = feature.split('@')
    const gates: { [value: string]: Gate | undefined } = {}
    const values = limits.map((limit) => {
      const [value = '', from] = limit.split('@')
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
