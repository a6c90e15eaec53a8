import { isEmpty, upperFirst } from 'lodash-es'
import { records } from '../platforms'
import { gatesText, gateText, type Known } from './known'
import { bare, requiredOf } from './types'

/** A platform's row: versions from the facts, and marks where the shapes differ. The first known is the contract's. */
export function rowText(name: string, known: Known, [contract = known]: readonly Known[]): string {
  const { platform, method, facts } = known
  const host = upperFirst(records[platform].global)
  const named = method === name || facts.kind === 'event' ? '' : `, '${method}'`
  const params = gatesText(facts.options, topOf(contract.facts.options))
  const parts = [
    `since: ${gateText(facts.since)}`,
    ...(method !== name || facts.kind !== 'call' ? [`method: '${method}'`] : []),
    ...(params ? [`params: ${params}`] : []),
    ...(known === contract ? [] : mappings(known, contract)),
  ]
  return `export const ${platform}: Row<${upperFirst(name)}, ${host}${named}> = { ${parts.join(', ')} }`
}

/** What has to be written by hand: nothing where the platform has the same. */
function mappings({ class: pair, shapes }: Known, contract: Known): string[] {
  if (pair === 'same') return []
  if (pair === 'composed') return ['call: TODO']
  const options = namesText(requiredOf(contract.shapes.options ?? {}), shapes.options ?? {})
  const results = namesText(requiredOf(contract.shapes.results ?? {}), shapes.results ?? {})
  return [...(options ? [`options: ${options}`] : []), ...(results ? [`result: ${results}`] : [])]
}

/** Their names by ours, of what they do not know: where there is only one, it is that one. */
function namesText(ours: readonly string[], theirs: object): string {
  const known = Object.keys(theirs).map(bare)
  const missing = ours.filter((name) => !known.includes(name))
  const others = known.filter((name) => !ours.includes(name) && name !== 'success')
  const [only = 'TODO'] = missing.length === 1 && others.length === 1 ? others : []
  return isEmpty(missing) ? '' : `{ ${missing.map((name) => `${name}: '${only}'`).join(', ')} }`
}

/** Versions of fields of the contract that came later than their API. */
export function sinceText(name: string, known: readonly Known[]): string {
  const fields = topOf(known[0]?.facts.results ?? {})
  const parts = known.flatMap(({ platform, facts }) => {
    const results = gatesText(facts.results, fields)
    return results ? [`${platform}: { results: ${results} }`] : []
  })
  if (parts.length === 0) return ''
  return `/** Gates of results, which no call needs. */\nexport const since: Since<${upperFirst(name)}> = { ${parts.join(', ')} }`
}

/** Without values and fields of fields. */
const topOf = (names: object): string[] => Object.keys(names).filter((name) => !name.includes('.'))
