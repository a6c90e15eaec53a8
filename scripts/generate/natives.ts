import { isEmpty, isPlainObject, mapKeys, mapValues, omitBy, pickBy } from 'lodash-es'
import { type Fact, factsOf, type MemberFacts, type MembersByName } from '../../src/compat/facts'
import {
  fieldName,
  isRequired,
  type MemberShapes,
  type ShapesByName,
  shapesOf,
} from '../../src/compat/shapes'
import type { FieldTable, OptionSpec } from '../../src/testing/engine/members'
import type { Member, NativeTables } from '../../src/testing/engine/tables'
import type { Platform } from '../../src/types/gate'
import { lay, type Path } from '../json'

/** src/testing/natives: what the hosts' members take and give, and since when. */
export function nativesFiles(platforms: readonly Platform[]): Record<string, string> {
  return Object.fromEntries(
    platforms.map((platform) => [
      `src/testing/natives/${platform}.json`,
      lay(tablesOf(platform), { opens }),
    ]),
  )
}

/** A line for each member. */
const opens = ([top, object, member]: Path): boolean =>
  object === undefined || (top === 'objects' && member === undefined)

function tablesOf(platform: Platform): NativeTables & { readonly generated: string } {
  const { apis, objects } = factsOf(platform)
  const shapes = shapesOf(platform)
  return {
    generated: 'By `npm run generate` from src/compat/facts and src/compat/shapes. Do not edit.',
    apis: membersOf(apis, shapes.apis),
    objects: mapValues(objects, ({ members }, name) => membersOf(members, shapes.objects[name])),
  }
}

const membersOf = (members: MembersByName, shapes: ShapesByName = {}) =>
  mapValues(members, (facts, name) => memberOf(name, facts, shapes[name] ?? {}))

export function memberOf(name: string, facts: MemberFacts, shapes: MemberShapes): Member {
  const { options, args, results, returns, payload } = shapes
  const shape = results ?? returns ?? payload
  const kind = shape === 'this' ? 'sync' : kindOf(name, facts)
  return defined({
    kind,
    since: gateOf(facts.since.gate),
    // What no typings have as options are the arguments of a function that answers at once.
    options: options || (!args && isAsync(kind)) ? optionsOf(facts, options ?? {}) : undefined,
    fields: fieldsOf(facts),
    object: facts.returns,
    shape: typeof shape === 'string' && shape.startsWith('object:') ? undefined : shape,
  })
}

const isAsync = (kind: Member['kind']): boolean => kind === 'call' || kind === 'task'

function kindOf(name: string, { kind, off }: MemberFacts): Member['kind'] {
  if (kind !== 'event') return kind
  return off !== undefined || name.startsWith('off') ? 'off' : 'on'
}

/** Options by the facts; their types where typings have them. */
function optionsOf(facts: MemberFacts, types: { readonly [option: string]: string }) {
  const required = pickBy(types, (_, option) => isRequired(option))
  const all = mapKeys(types, (_, option) => fieldName(option))
  const options = pickBy(facts.options, (_, name) => !name.includes('.'))
  return mapValues(options, ({ gate, certainty }, name): OptionSpec => {
    const needed = name in required
    return defined({
      type: typesOf(all[name]),
      required: needed || undefined,
      // No call can do without it: a version that stands beside it is of a part of it.
      since: needed && certainty === 'approximate' ? undefined : gateOf(gate),
    })
  })
}

function typesOf(written = 'any'): OptionSpec['type'] {
  const types = written.split('|') as Exclude<OptionSpec['type'], undefined | string>
  return written === 'any' ? undefined : types.length === 1 ? types[0] : types
}

const fieldsOf = ({ results }: MemberFacts): FieldTable =>
  mapValues(
    pickBy(results, (_, name) => !name.includes('.')),
    ({ gate }) => gateOf(gate) ?? always,
  )

/** Older than every host. */
const always = '0.0.0'

/** What no source gives a version for is there. */
const gateOf = (gate: Fact['gate']) =>
  gate === 'baseline' || gate === 'unknown' ? undefined : gate

/** Without what is undefined, or an empty table. */
const defined = <T extends object>(value: T): Defined<T> =>
  omitBy(value, (one) => one === undefined || (isPlainObject(one) && isEmpty(one))) as Defined<T>

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> }
