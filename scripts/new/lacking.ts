import { isPlainObject, mapKeys } from 'lodash-es'
import { fieldName, type Shape } from '../../src/compat/shapes'
import type { Known } from './known'

/** The fields of what an API gives: of its result, or of an event. */
export const fieldsOf = ({ shapes: { results, payload } }: Known): string[] =>
  Object.keys(objectOf(results ?? payload)).map(fieldName)

/** Those of the contract for which a host has nothing: no such field, and none that could stand for it. */
export function lackingOn(known: Known, contract: Known): string[] {
  if (known === contract || known.class === 'composed') return []
  const theirs = fieldsOf(known).filter((field) => field !== 'success')
  return missing(fieldsOf(contract), theirs)
}

/** The same of options, if a call can do without them. */
export function ignoredOn(known: Known, contract: Known): string[] {
  const isCall = known.facts.kind === 'call' || known.facts.kind === 'task'
  if (known === contract || known.class === 'composed' || !isCall) return []
  const ours = Object.keys(contract.shapes.options ?? {})
  const theirs = Object.keys(known.shapes.options ?? {})
  const given = missing(ours.map(fieldName), theirs.map(fieldName))
  return given.filter((option) => !ours.includes(option))
}

/** None if one of theirs could be one of ours by another name. */
const missing = (ours: readonly string[], theirs: readonly string[]): string[] =>
  theirs.every((name) => ours.includes(name)) ? ours.filter((name) => !theirs.includes(name)) : []

/** The contract, where fields that a platform lacks may be left out. */
export function allowing([contract, ...others]: readonly [Known, ...Known[]]): Known {
  const lacking = others.flatMap((other) => lackingOn(other, contract))
  if (lacking.length === 0) return contract
  const { results, payload, ...shapes } = contract.shapes
  const part = results ? 'results' : 'payload'
  const fields = mapKeys(objectOf(results ?? payload), (_, key) => {
    const field = fieldName(key)
    return lacking.includes(field) ? `${field}?` : key
  })
  return { ...contract, shapes: { ...shapes, [part]: fields } }
}

const objectOf = (shape: Shape | undefined): { readonly [field: string]: Shape } =>
  isPlainObject(shape) ? (shape as { readonly [field: string]: Shape }) : {}
