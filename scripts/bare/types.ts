import { isEmpty, isPlainObject, upperFirst } from 'lodash-es'
import type { MemberFacts } from '../../src/compat/facts'
import { isRequired, type MemberShapes, type Shape } from '../../src/compat/shapes'
import { fieldText, shapeText, typeText } from '../generate/hostTypes'

interface Types {
  /** Interfaces that the contract names. */
  readonly types: readonly string[]
  readonly contract: string
}

type Fields = { readonly [field: string]: Shape }

/** The contract of a bare API. */
export function typesOf(name: string, facts: MemberFacts, shapes: MemberShapes): Types {
  const { kind, off } = facts
  if (kind === 'event') return eventTypes(name, off, shapes)
  return kind === 'call' ? callTypes(name, shapes) : syncTypes(name, facts, shapes)
}

function callTypes(name: string, { options = {}, results = {} }: MemberShapes): Types {
  const type = upperFirst(name)
  const [given, got] = [!isEmpty(options), !isEmpty(results)]
  return {
    types: [
      ...(given ? [optionsText(`${type}Options`, options)] : []),
      ...(got ? [interfaceText(`${type}Result extends Ok`, results)] : []),
    ],
    contract: `CallContract<'${name}', ${given ? `${type}Options` : 'object'}, ${got ? `${type}Result` : 'Ok'}>`,
  }
}

function syncTypes(name: string, { returns }: MemberFacts, shapes: MemberShapes): Types {
  const type = upperFirst(name)
  const [result, resultTypes] = namedType(`${type}Result`, shapes.returns)
  const options = isEmpty(shapes.options) ? [] : [optionsText(`${type}Options`, shapes.options)]
  const args = options.length > 0 ? optionsArg(type, shapes.options) : argsText(shapes.args)
  return {
    types: [...options, ...resultTypes],
    contract: `SyncContract<'${name}', [${args}], ${returns ?? result}>`,
  }
}

function eventTypes(name: string, off: string | undefined, { payload = {} }: MemberShapes): Types {
  const [type, types] = namedType(payloadName(off ?? name), payload)
  const contract = `EventContract<'${name}', ${type}>`
  if (!off) return { types, contract }
  return {
    types: [],
    contract: `${contract} & Generic<(listener?: Listener<${type}>) => void>`,
  }
}

const payloadName = (event: string): string => `${event.replace(/^on/, '')}Payload`

/** A shape by a name: an interface where it has fields. Its type, and the interface. */
function namedType(name: string, shape: Shape = 'any'): [type: string, types: string[]] {
  if (!isPlainObject(shape)) return [typeOf(shape), []]
  return isEmpty(shape) ? ['object', []] : [name, [interfaceText(name, shape as Fields)]]
}

/** `options: CreateVKSessionOptions` */
export const optionsArg = (type: string, options: MemberShapes['options'] = {}): string =>
  `options${Object.keys(options).some(isRequired) ? '' : '?'}: ${type}Options`

/** `rule: unknown, id?: string` */
export const argsText = (args: MemberShapes['args'] = {}): string =>
  Object.entries(args)
    .map(([arg, types]) => fieldText(arg, typeText(types)))
    .join(', ')

/** A type in which objects that have methods go by their names. */
export const typeOf = (shape: Shape): string => shapeText(shape, (object) => object)

export const interfaceText = (head: string, fields: Fields): string =>
  bodyText(
    head,
    Object.entries(fields).map(([field, shape]) => fieldText(field, typeOf(shape))),
  )

/** What is given is read only. */
export const optionsText = (head: string, options: NonNullable<MemberShapes['options']>): string =>
  bodyText(
    head,
    Object.entries(options).map(
      ([option, types]) =>
        `readonly ${fieldText(option, typeText(types))}${isRequired(option) ? '' : ' | undefined'}`,
    ),
  )

export const bodyText = (head: string, lines: readonly string[]): string =>
  `export interface ${head} {\n${lines.map((line) => `  ${line}`).join('\n')}\n}`
