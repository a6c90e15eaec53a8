import { isEmpty, isPlainObject, mapValues, upperFirst } from 'lodash-es'
import { fieldName, isRequired, type Shape } from '../../src/compat/shapes'
import { shapeText, typeText } from '../generate/hostTypes'
import type { Known } from './known'
import { productOf } from './product'
import { interfaceText, requiredOf } from './types'

/** What the file of an API says of its contract. */
export interface Kind {
  readonly types: readonly string[]
  readonly contract: string
  readonly spec: string
  readonly example: string
}

/** By WeChat's native member, whose names are the contract's. */
export function kindOf(name: string, known: Known): Kind {
  const { facts, shapes } = known
  if (facts.kind === 'event') return facts.off ? off(name, facts.off, shapes) : on(name, shapes)
  if (facts.kind === 'factory') return factory(name, facts.returns ?? 'TODO', known)
  return facts.kind === 'sync' ? sync(name, shapes) : call(name, shapes)
}

function call(name: string, { options = {}, results = {} }: Known['shapes']): Kind {
  const type = upperFirst(name)
  const required = requiredOf(options)
  const [given, got] = [isEmpty(options), isEmpty(results)]
  return {
    types: [
      given ? '' : interfaceText(`${type}Options`, options, true),
      got ? '' : interfaceText(`${type}Result extends Ok`, results),
    ],
    contract: `CallContract<'${name}', ${given ? 'object' : `${type}Options`}, ${got ? 'Ok' : `${type}Result`}>`,
    spec: specText(name, 'call', required.length > 0 && `required: ${each(required, 'true')}`),
    example: `await mpx.${name}(${required.length > 0 ? each(required, 'TODO') : ''})`,
  }
}

function sync(name: string, { returns = 'any', ...shapes }: Known['shapes']): Kind {
  const given = givenOf(name, shapes)
  const [result, types] = typed(`${upperFirst(name)}Result`, returns)
  return {
    types: [...given.types, ...types],
    contract: `SyncContract<'${name}', [${given.args}], ${result}>`,
    spec: specText(name, 'sync', given.required),
    example: `mpx.${name}(${given.example})`,
  }
}

function on(name: string, { payload = {} }: Known['shapes']): Kind {
  const [type, types] = typed(payloadOf(name), payload)
  return {
    types,
    contract: `EventContract<'${name}', ${type}>`,
    spec: specText(name, 'event'),
    example: `mpx.${name}((payload) => TODO)`,
  }
}

function off(name: string, event: string, { payload = {} }: Known['shapes']): Kind {
  const [type] = typed(payloadOf(event), payload)
  return {
    types: [],
    contract: `EventContract<'${name}', ${type}> & Generic<(listener?: Listener<${type}>) => void>`,
    spec: `export const api: Spec<${upperFirst(name)}> & { readonly off: string } = { name: '${name}', kind: 'event', off: '${event}' }`,
    example: `mpx.${name}(listener)`,
  }
}

function factory(name: string, type: string, { shapes, platform }: Known): Kind {
  const { types, lists } = productOf(type, platform)
  const given = givenOf(name, shapes)
  return {
    types: [...given.types, ...types],
    contract: `FactoryContract<'${name}', [${given.args}], ${type}>`,
    spec: specText(name, 'factory', [given.required, lists].filter(Boolean).join(', ')),
    example: `const TODO = mpx.${name}(${given.example})`,
  }
}

/** What is passed: arguments, or options as the only one. */
function givenOf(name: string, { args = {}, options = {} }: Known['shapes']) {
  const type = `${upperFirst(name)}Options`
  const bag = isEmpty(args) && !isEmpty(options)
  const needed = requiredOf(options)
  const list = bag
    ? { [needed.length > 0 ? 'options' : 'options?']: type }
    : mapValues(args, (types) => typeText(types))
  const required = requiredOf(list)
  return {
    types: bag ? [interfaceText(type, options, true)] : [],
    args: argsText(list),
    required: required.length > 0 && `required: [${required.map((arg) => `'${arg}'`).join(', ')}]`,
    example: required.map(() => (bag ? each(needed, 'TODO') : 'TODO')).join(', '),
  }
}

const argsText = (list: { readonly [arg: string]: string }): string =>
  Object.entries(list)
    .map(([arg, type]) => `${arg}: ${type}${isRequired(arg) ? '' : ' | undefined'}`)
    .join(', ')

const payloadOf = (event: string): string => `${upperFirst(event.replace(/^on/, ''))}Payload`

/** An interface for what has fields, the type itself for anything else. */
const typed = (name: string, shape: Shape): [type: string, types: string[]] =>
  isPlainObject(shape) && !isEmpty(shape)
    ? [name, [interfaceText(name, shape as { [field: string]: Shape })]]
    : [isEmpty(shape) ? 'object' : shapeText(shape), []]

const specText = (name: string, kind: string, more: string | false = false): string =>
  `export const api: Spec<${upperFirst(name)}> = { name: '${name}', kind: '${kind}'${more ? `, ${more}` : ''} }`

const each = (names: readonly string[], value: string): string =>
  `{ ${names.map((name) => `${fieldName(name)}: ${value}`).join(', ')} }`
