import { upperFirst } from 'lodash-es'
import { factsOf, type MemberFacts } from '../../src/compat/facts'
import type { MemberShapes, Shape } from '../../src/compat/shapes'
import { fieldName, isRequired, shapesOf } from '../../src/compat/shapes'
import type { Platform } from '../../src/types/gate'
import { records } from '../platforms'
import { head } from './head'

/** src/platforms/<platform>/natives.ts: the host's members by their shapes, as rows see them. */
export const hostTypeFiles = (platforms: readonly Platform[]): Record<string, string> =>
  Object.fromEntries(
    platforms.map((platform) => [`src/platforms/${platform}/natives.ts`, fileOf(platform)]),
  )

function fileOf(platform: Platform): string {
  const { global } = records[platform]
  const shapes = shapesOf(platform).apis
  const members = Object.entries(factsOf(platform).apis).flatMap(
    ([member, facts]) => memberText(member, facts, shapes[member] ?? {}) ?? [],
  )
  return `${head}// The members of \`${global}\` by src/compat/shapes.
${members.some((member) => member.includes('Callbacks<')) ? callbacks : ''}
export interface ${upperFirst(global)}Natives {
${members.join('\n')}
}
`
}

const callbacks = `
interface Callbacks<Result> {
  success?(result: Result): void
  fail?(failure: object): void
  complete?(outcome: unknown): void
}
`

/** How a member is called; nothing of a value: those are typed by hand. */
function memberText(name: string, { kind }: MemberFacts, shapes: MemberShapes): string | undefined {
  const { options, args, results, returns, payload } = shapes
  const key = keyText(name)
  if (kind === 'call' || kind === 'task') {
    const given = fieldsText(options ?? {}, typeText)
    return `  ${key}(options: ${given} & Callbacks<${shapeText(results ?? {})}>): unknown`
  }
  if (kind === 'event') {
    return `  ${key}(listener: (payload: ${shapeText(payload ?? 'any')}) => void): void`
  }
  if (kind !== 'sync' && kind !== 'factory') return undefined
  const given = options
    ? `options: ${fieldsText(options, typeText)}`
    : Object.entries(args ?? {})
        .map(([arg, type]) => fieldText(arg, typeText(type)))
        .join(', ')
  return `  ${key}(${given}): ${kind === 'factory' ? 'object' : shapeText(returns ?? 'any')}`
}

/** Several types of an option: `'string|array'`. */
export const typeText = (types: string): string =>
  types
    .split('|')
    .map((type) => named[type] ?? type)
    .join(' | ')

const named: { readonly [type: string]: string } = {
  any: 'unknown',
  array: 'readonly unknown[]',
  arraybuffer: 'ArrayBuffer',
  bytes: 'Uint8ClampedArray',
  function: '(...given: never) => unknown',
  this: 'unknown',
}

/** `objectText` names an object that has methods. */
export function shapeText(shape: Shape, objectText = (_: string): string => 'object'): string {
  if (typeof shape === 'string') {
    const object = /^object:(\w+)/.exec(shape)?.[1]
    return object ? objectText(object) : (named[shape] ?? shape)
  }
  if (Array.isArray(shape)) {
    const element = shapeText(shape[0], objectText)
    return /^\w+$/.test(element) ? `${element}[]` : `(${element})[]`
  }
  return fieldsText(shape as { readonly [field: string]: Shape }, (each) =>
    shapeText(each, objectText),
  )
}

const fieldsText = <T>(
  fields: { readonly [field: string]: T },
  write: (type: T) => string,
): string => {
  const parts = Object.entries(fields).map(([field, type]) => fieldText(field, write(type)))
  return parts.length > 0 ? `{ ${parts.join('; ')} }` : 'object'
}

/** A name that ends in `?` may be left out. */
export function fieldText(field: string, type: string): string {
  const name = fieldName(field)
  return `${keyText(name)}${isRequired(field) ? '' : '?'}: ${type}`
}

const keyText = (name: string): string => (/^\w+$/.test(name) ? name : `'${name}'`)
