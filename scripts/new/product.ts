import { isEmpty, isPlainObject, omitBy, upperFirst } from 'lodash-es'
import { factsOf, type MemberFacts } from '../../src/compat/facts'
import { fieldName, type MemberShapes, type Shape, shapesOf } from '../../src/compat/shapes'
import type { Platform } from '../../src/types/gate'
import { shapeText, typeText } from '../generate/hostTypes'
import { interfaceText, requiredOf } from './types'

/** The object that an API makes, by WeChat's, and what its spec lists of it. */
export interface Product {
  readonly types: readonly string[]
  readonly lists: string
}

/** One member of it: as it is written in the interface, and in the spec. */
interface Member {
  readonly text: string
  readonly part: 'methods' | 'events' | 'properties'
  readonly entry: string
  readonly types?: readonly string[]
}

export function productOf(type: string, platform: Platform): Product {
  const { members = {} } = factsOf(platform).objects[type] ?? {}
  const shapes = shapesOf(platform).objects[type] ?? {}
  const read = Object.entries(members)
    .filter(([, { off }]) => !off)
    .map(([name, facts]) => memberOf(type, name, facts, shapes[name] ?? {}))
  const lines = read.map(({ text }) => `/** TODO: what it is, or does. */\n${text}`)
  return {
    types: [
      ...read.flatMap(({ types = [] }) => types),
      `/** TODO: what it is. */\nexport interface ${type} {\n${lines.join('\n')}\n}`,
    ],
    lists: (['methods', 'events', 'properties'] as const)
      .map((part) => [part, read.filter((member) => member.part === part)] as const)
      .filter(([part, some]) => part === 'methods' || some.length > 0)
      .map(([part, some]) => `${part}: { ${some.map(({ entry }) => entry).join(', ')} }`)
      .join(', '),
  }
}

function memberOf(
  product: string,
  name: string,
  { kind, options }: MemberFacts,
  shapes: MemberShapes,
): Member {
  if (kind === 'event') return eventOf(product, name, shapes)
  if (kind === 'property') {
    return {
      part: 'properties',
      text: `${name}: ${shapeText(shapes.returns ?? 'any')}`,
      entry: `${name}: true`,
    }
  }
  return kind === 'call' || (shapes.options && !isEmpty(options))
    ? callOf(name, shapes)
    : syncOf(name, shapes)
}

function eventOf(product: string, name: string, { payload = {} }: MemberShapes): Member {
  const event = name.replace(/^on/, '')
  const bare = isEmpty(payload)
  const type = bare ? 'object' : `${product}${event}Event`
  return {
    part: 'events',
    text: `${name}(listener: Listener<${type}>): () => void\n/** Removes one listener, or all. */\noff${event}(listener?: Listener<${type}>): void`,
    entry: `${event}: true`,
    types: bare ? [] : [interfaceText(type, payload as { [field: string]: Shape })],
  }
}

function callOf(name: string, { options = {}, results = {} }: MemberShapes): Member {
  const type = upperFirst(name)
  const required = requiredOf(options)
  const [given, got] = [!isEmpty(options), !isEmpty(results)]
  const result = got ? `${type}Result` : 'Ok'
  const argument = given ? `${type}Options & Callbacks<${result}>` : `Callbacks<${result}>`
  return {
    part: 'methods',
    text: `${name}(options${required.length > 0 ? '' : '?'}: ${argument}): Promise<${result}>`,
    entry: `${name}: { ${required.map((option) => `${fieldName(option)}: true`).join(', ')} }`,
    types: [
      ...(given ? [interfaceText(`${type}Options`, options, true)] : []),
      ...(got ? [interfaceText(`${type}Result extends Ok`, results)] : []),
    ],
  }
}

function syncOf(name: string, { args = {}, returns }: MemberShapes): Member {
  const list = Object.entries(args).map(([arg, types]) =>
    isRest(types, arg) ? `...${arg}: unknown[]` : `${arg}: ${typeText(types)}`,
  )
  const result =
    returns === undefined ? 'void' : isPlainObject(returns) ? 'TODO' : shapeText(returns)
  return {
    part: 'methods',
    text: `${name}(${list.join(', ')}): ${result}`,
    entry: `${name}: [${requiredOf(omitBy(args, isRest))
      .map((arg) => `'${arg}'`)
      .join(', ')}]`,
  }
}

/** All that is given: so the typings name it. */
const isRest = (types: string, arg: string): boolean => arg === 'args' && types === 'array'
