import { findKey, isEmpty, keyBy, mapValues, pickBy, union, upperFirst } from 'lodash-es'
import { factsOf } from '../../src/compat/facts'
import { fieldName } from '../../src/compat/shapes'
import { records } from '../platforms'
import { gatesText, gateText, type Known } from './known'
import { fieldsOf, ignoredOn, lackingOn } from './lacking'
import { requiredOf } from './types'

/** A platform's row: versions from the facts, and marks where the shapes differ. The first known is the contract's. */
export function rowText(name: string, known: Known, [contract = known]: readonly Known[]): string {
  const { platform, method, facts } = known
  const host = upperFirst(records[platform].global)
  const named = method === name || facts.kind === 'event' ? '' : `, '${method}'`
  // What makes an object reads its options on the host: no call is refused for them.
  const never = neverOf(ignoredOn(known, contract))
  const params =
    facts.kind === 'factory'
      ? ''
      : gatesText({ ...facts.options, ...never }, topOf({ ...contract.facts.options, ...never }))
  const parts = [
    `since: ${gateText(facts.since)}`,
    ...(method !== name || facts.kind !== 'call' ? [`method: '${method}'`] : []),
    ...(facts.kind === 'event' ? offText(known) : []),
    ...(params ? [`params: ${params}`] : []),
    ...(known === contract ? [] : mappings(known, contract)),
  ]
  return `export const ${platform}: Row<${upperFirst(name)}, ${host}${named}> = { ${parts.join(', ')} }`
}

/** What undoes an `on…`, where the host has it. */
function offText({ platform, method, facts }: Known): string[] {
  const off = facts.off === undefined && findKey(factsOf(platform).apis, { off: method })
  return off ? [`off: '${off}'`] : []
}

/** What has to be written by hand: nothing where the platform has the same. */
function mappings(known: Known, contract: Known): string[] {
  const { class: pair, facts, shapes } = known
  if (pair === 'composed') return ['call: TODO']
  if (facts.off) return []
  if (facts.kind === 'event') return pair === 'fields' ? ['event: (native) => TODO'] : []
  const ours = requiredOf(contract.shapes.options ?? {})
  const options = pickBy(namesOf(ours, shapes.options ?? {}), (theirs, name) => theirs !== name)
  if (facts.kind === 'factory') return isEmpty(options) ? [] : ['args: (options) => [TODO]']
  const lacking = lackingOn(known, contract)
  const results = namesOf(
    fieldsOf(contract).filter((field) => !lacking.includes(field)),
    shapes.results ?? {},
  )
  return [
    ...(isEmpty(options) && ignoredOn(known, contract).length === 0
      ? []
      : [`options: ${namesText(options)}`]),
    ...(isEmpty(results) && lacking.length === 0 ? [] : [`result: ${namesText(results)}`]),
  ]
}

type Names = { readonly [ours: string]: string }

/** Their names by ours. One that they do not know is the one of theirs that we do not know, if there is only one. */
function namesOf(ours: readonly string[], theirs: object): Names {
  const known = Object.keys(theirs).map(fieldName)
  const missing = ours.filter((name) => !known.includes(name))
  const others = known.filter((name) => !ours.includes(name) && name !== 'success')
  const mark = `TODO: ${others.join(', ')}`
  const [only = mark] = missing.length === 1 && others.length === 1 ? others : []
  return Object.fromEntries(ours.map((name) => [name, known.includes(name) ? name : only]))
}

const namesText = (names: Names): string =>
  `{ ${Object.entries(names)
    .map(([ours, theirs]) => `${ours}: '${theirs}'`)
    .join(', ')} }`

/** Versions of fields of the contract that came later than their API, or never. */
export function sinceText(name: string, known: readonly [Known, ...Known[]]): string {
  const [contract] = known
  const fields = union(topOf(contract.facts.results), fieldsOf(contract))
  const parts = known.flatMap((one) => {
    const never = neverOf(lackingOn(one, contract))
    const results = gatesText({ ...one.facts.results, ...never }, fields)
    return results ? [`${one.platform}: { results: ${results} }`] : []
  })
  if (parts.length === 0) return ''
  return `/** Gates of results, which no call needs. */\nexport const since: Since<${upperFirst(name)}> = { ${parts.join(', ')} }`
}

const neverOf = (names: readonly string[]) =>
  mapValues(keyBy(names), () => ({ gate: false }) as const)

/** Without values and fields of fields. */
const topOf = (names: object): string[] => Object.keys(names).filter((name) => !name.includes('.'))
