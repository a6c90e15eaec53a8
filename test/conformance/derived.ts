import { isEmpty, isFunction, mapKeys, mapValues, omitBy, pickBy } from 'lodash-es'
import { type Api, readApis } from '../../scripts/apis'
import { platforms } from '../../scripts/platforms'
import { namesOf, rowsOf } from '../../scripts/rows'
import { factsOf } from '../../src/compat/facts'
import { meets } from '../../src/compat/index'
import {
  fieldName,
  isRequired,
  type MemberShapes,
  type Shape,
  shapesOf,
} from '../../src/compat/shapes'
import { hasContractNames } from '../support/spelling'
import type { World } from '../support/world'
import type { Case } from './case'

/**
 * Entries of APIs whose rows map names alone: options and results follow from the shapes, and the host answers with values of those
 * types. An API that maps more needs an entry by hand, but for one that makes an object.
 */
export async function derivedCases(written: readonly Case[]): Promise<Case[]> {
  const known = written.flatMap((of) =>
    of.kind === 'event' && of.off ? [of.api, of.off] : [of.api],
  )
  const apis = await readApis()
  const names = new Set(apis.map(({ name }) => name))
  return apis.filter(({ name }) => !known.includes(name)).flatMap((api) => caseOf(api, names) ?? [])
}

function caseOf(api: Api, names: ReadonlySet<string>): Case | undefined {
  const { name, kind } = api
  const { options = {}, args = {}, payload = {} } = shapesOf('wechat').apis[name] ?? {}
  if (kind === 'call') {
    if (mapsResults(api)) return undefined
    return {
      ...{ kind, api: name, prepare: (world) => answerWell(api, world) },
      options: () => filled(required(options)) as object,
      result: (world) => resultOf(api, world) as object,
    }
  }
  if (kind === 'sync' && factsOf('wechat').apis[name]?.kind === 'factory') return handedOn(api)
  if (kind === 'sync') {
    return {
      ...{ kind, api: name, prepare: (world) => answerWell(api, world) },
      args: () => argsOf(args, options),
      result: (world) => resultOf(api, world),
    }
  }
  if (kind === 'factory') {
    return { kind, api: name, args: () => argsOf(args, options) }
  }
  if (kind !== 'event' || api.off) return undefined
  const given = filled(payload) as object
  const off = name.replace(/^on/, 'off')
  return {
    ...{ kind, api: name, payload: given, ...(names.has(off) && { off }) },
    trigger: ({ platform, host }) => host.emit(methodOn(api, platform), given),
  }
}

/** What a function makes of results, or of several native calls, does not follow from shapes. */
function mapsResults(api: Api): boolean {
  const gives = !isEmpty(shapesOf('wechat').apis[api.name]?.results)
  const rows = platforms.flatMap((platform) => rowsOf(api, platform))
  return rows.some(({ call, result }) => call || (gives && isFunction(result)))
}

/** Some take their arguments as options. */
const argsOf = (
  args: MemberShapes['args'] = {},
  options: MemberShapes['options'] = {},
): unknown[] =>
  isEmpty(args) && !isEmpty(options)
    ? [filled(required(options))]
    : Object.values(filled(required(args)) as object)

/** An object of the host's: the app gets that one. */
function handedOn(api: Api): Case {
  const object = {}
  const { args, options } = shapesOf('wechat').apis[api.name] ?? {}
  return {
    ...{ kind: 'sync', api: api.name, result: () => object },
    args: () => argsOf(args, options),
    prepare: ({ host, platform }) => host.answer(methodOn(api, platform), object),
  }
}

const methodOn = (api: Api, platform: World['platform']): string =>
  rowsOf(api, platform)[0]?.method ?? api.name

const nativeOf = (api: Api, platform: World['platform']): MemberShapes =>
  shapesOf(platform).apis[methodOn(api, platform)] ?? {}

function answerWell(api: Api, { host, platform }: World): void {
  const [row] = rowsOf(api, platform)
  if (!row || row.own) return
  const { results, returns } = nativeOf(api, platform)
  host.answer(methodOn(api, platform), filled(results ?? returns))
}

/** What the host answers in this version, under our names. */
function resultOf(api: Api, { host, platform }: World): unknown {
  const { results, returns } = nativeOf(api, platform)
  const answer = filled(results ?? returns)
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return answer
  const gates = factsOf(platform).apis[methodOn(api, platform)]?.results ?? {}
  const here = omitBy(answer, (_, field) => {
    const fact = gates[field]
    return fact && meets(fact.gate, host) === false
  })
  const [row] = rowsOf(api, platform)
  if (hasContractNames(platform) || api.kind !== 'call' || !row) return here
  const named = pickBy(namesOf(row, 'result'), (theirs) => theirs in here)
  return mapValues(named, (theirs) => here[theirs as keyof typeof here])
}

const required = <T>(fields: { readonly [field: string]: T }) =>
  omitBy(fields, (_, field) => !isRequired(field)) as { readonly [field: string]: T & Shape }

/** A value of a type that says something: no empty text, no zero. */
function filled(shape: Shape | undefined): unknown {
  if (Array.isArray(shape)) return [filled(shape[0])]
  if (typeof shape === 'object') {
    return mapValues(
      mapKeys(shape as object, (_, field) => fieldName(field)),
      (inner) => filled(inner as Shape),
    )
  }
  const [type = ''] = (shape ?? '').split(/\s*\|\s*/)
  const known = values[type]
  if (known) return known()
  if (type.startsWith("'")) return type.slice(1, -1)
  return /^-?\d/.test(type) ? Number(type) : undefined
}

const values: { readonly [type: string]: () => unknown } = {
  string: () => 'a text',
  number: () => 7,
  boolean: () => true,
  object: () => ({}),
  array: () => ['a text'],
  arraybuffer: () => new ArrayBuffer(2),
  function: () => () => {},
}
