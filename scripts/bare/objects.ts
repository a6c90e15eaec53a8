import { isEmpty, upperFirst } from 'lodash-es'
import { factsOf, type MemberFacts, type MembersByName } from '../../src/compat/facts'
import { type MemberShapes, type ShapesByName, shapesOf } from '../../src/compat/shapes'
import { shapeText } from '../generate/hostTypes'
import { platform } from './platform'
import { argsText, bodyText, interfaceText, optionsArg, optionsText, typeOf } from './types'

/** Interfaces of the objects that these texts name, and of those that their members name. */
export function objectTypes(texts: readonly string[], written: ReadonlySet<string>): string[] {
  const { objects } = factsOf(platform)
  const done = new Set(written)
  const read = (all: readonly string[]): string[] => {
    const words = new Set(all.flatMap((text) => text.match(/\b[A-Z]\w+/g) ?? []))
    const named = [...words].filter((word) => objects[word] && !done.has(word))
    for (const name of named) done.add(name)
    const found = named.flatMap((name) => objectText(name, objects[name]?.members ?? {}))
    return found.length > 0 ? [...found, ...read(found)] : []
  }
  return read(texts)
}

function objectText(name: string, members: MembersByName): string[] {
  const shapes = shapesOf(platform).objects[name] ?? {}
  const read = Object.entries(members).map(([member, facts]) =>
    memberText(name, member, facts, shapes),
  )
  return [
    ...read.flatMap(({ types = [] }) => types),
    bodyText(
      name,
      read.map(({ text }) => text),
    ),
  ]
}

interface Member {
  readonly text: string
  readonly types?: readonly string[]
}

function memberText(
  object: string,
  name: string,
  { kind, off }: MemberFacts,
  shapes: ShapesByName,
): Member {
  const own = shapes[off ?? name] ?? {}
  if (kind === 'event') return { text: eventText(name, off, own) }
  if (kind === 'property') return { text: `${name}: ${typeOf(own.returns ?? 'any')}` }
  return methodText(`${object}${upperFirst(name)}`, name, kind, own)
}

function eventText(name: string, off: string | undefined, { payload = 'any' }: MemberShapes) {
  const listener = `listener${off ? '?' : ''}: Listener<${isEmpty(payload) ? 'object' : shapeText(payload)}>`
  return `${name}(${listener}): void`
}

/** As the host has it: it takes callbacks, and what it returns is not known where the facts don't say. */
function methodText(
  type: string,
  name: string,
  kind: MemberFacts['kind'],
  { options = {}, args, results = {}, returns }: MemberShapes,
): Member {
  const given = isEmpty(options) ? [] : [optionsText(`${type}Options`, options)]
  if (args || kind !== 'call') {
    const list = given.length > 0 ? optionsArg(type, options) : argsText(args)
    return { types: given, text: `${name}(${list}): ${typeOf(returns ?? 'any')}` }
  }
  const result = isEmpty(results) ? 'Ok' : `${type}Result`
  const option = given.length > 0 ? optionsArg(type, options) : 'options?:'
  const callbacks = `${given.length > 0 ? ' &' : ''} Callbacks<${result}>`
  return {
    types: [
      ...given,
      ...(isEmpty(results) ? [] : [interfaceText(`${result} extends Ok`, results)]),
    ],
    text: `${name}(${option}${callbacks}): unknown`,
  }
}
