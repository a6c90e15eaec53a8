import { groupBy } from 'lodash-es'
import ts from 'typescript'
import { isEmulated } from '../../src/core/features'
import type { Gate, Platform } from '../../src/types/gate'
import type { Api } from '../apis'
import { bagType, type Contracts, isBuiltIn, memberType } from '../contracts'
import { gateOf } from '../lighter/gates'
import { platforms } from '../platforms'
import { type Gates, gatesOf, rowsOf } from '../rows'

export type GateByPlatform = { readonly [P in Platform]?: Gate | undefined }

/** From when the platforms have an option, a field or a method. */
export interface Place {
  /** A platform that is not in here has nothing to do with it. Undefined: it came with the API. */
  readonly gates: GateByPlatform
  /** Whether crossmp does it where the host does not. */
  readonly ours: boolean
  /** Single values of it, and what it does only since a later version. */
  readonly more: readonly { readonly what: string; readonly gates: GateByPlatform }[]
}

export type Places = ReadonlyMap<ts.Node, Place>

/** The places of an API, each by where it is declared. */
export function placesOf(api: Api, contracts: Contracts): Places {
  const { checker } = contracts
  const at = contracts.declarationOf(api)
  const here = platforms.filter((platform) => rowsOf(api, platform).length > 0)
  const gates = new Map(here.map((platform) => [platform, gatesOf(api, platform)]))
  const places = new Map<ts.Node, Place>()
  // An `off…` has what its `on…` has.
  if (api.off) return places

  const onEach = (read: (given: ReturnType<typeof gatesOf>) => Gate | undefined): GateByPlatform =>
    Object.fromEntries([...gates].map(([platform, given]) => [platform, read(given)]))
  const put = (symbol: ts.Symbol, place: Place): void => {
    for (const declaration of symbol.declarations ?? []) places.set(declaration, place)
  }
  const plain = (found: GateByPlatform): Place => ({ gates: found, ours: false, more: [] })

  for (const [member, part] of parts) {
    const type = memberType(contracts, at, member)
    for (const symbol of type && isObject(type) && !isBuiltIn(type) ? type.getProperties() : []) {
      const { name } = symbol
      const fields = fieldsOf(checker.getTypeOfSymbolAtLocation(symbol, at), checker)
      const values = keysOf(gates, ({ values }) => values[name])
      for (const [field, inner] of fields) {
        if (values.includes(field))
          put(
            inner,
            plain(onEach((given) => given[part][name] !== false && given.values[name]?.[field])),
          )
      }
      const isEvent = /^on[A-Z]/.test(name)
      const params = part === 'methods' && !isEvent ? paramsOf(api, name, here) : []
      const own = new Set([...fields.keys(), ...params.map((param) => param.name)])
      const words = values.filter((value) => !own.has(value))
      // What a call is given, or does; not the field of a result that has the same name.
      const latest = part === 'results' ? [] : keysOf(gates, ({ later }) => later[name])
      const options = optionsOf(symbol, checker)
      const ours = part !== 'results' && isEmulated(name)
      put(symbol, {
        // crossmp does it in every version where the host never does.
        gates: onEach((given) =>
          ours && given[part][name] === false ? undefined : given[part][name],
        ),
        ours,
        more: merge([
          ...words.map((what) => ({
            what: `\`${what}\``,
            gates: onEach((given) => given.values[name]?.[what]),
          })),
          ...latest.map((what) => ({
            what,
            gates: onEach((given) => given.later[name]?.[what]),
          })),
          ...params
            .filter((param) => !options.has(param.name) && !fields.has(param.name))
            .map((param) => ({ what: `\`${param.name}\``, gates: param.gates })),
        ]),
      })
      for (const param of params) {
        const option = options.get(param.name)
        if (option) put(option, plain(param.gates))
      }
    }
  }
  for (const platform of here) {
    for (const symbol of bagType(contracts, at, platform)?.getProperties() ?? []) {
      // An order may stand in the bag too: its options are those of the API.
      if (symbol.declarations?.some((node) => places.has(node))) continue
      put(symbol, plain({ [platform]: gates.get(platform)?.values[platform]?.[symbol.name] }))
    }
  }
  return places
}

const parts = [
  ['options', 'options'],
  ['result', 'results'],
  ['payload', 'results'],
  ['task', 'methods'],
  ['product', 'methods'],
] as const

/** Those with the same gates as one: `PUT`, `DELETE`. */
const merge = (more: Place['more']): Place['more'] =>
  Object.values(groupBy(more, ({ gates }) => JSON.stringify(gates))).flatMap((same) => {
    const [first] = same
    return first ? [{ ...first, what: same.map(({ what }) => what).join(', ') }] : []
  })

const isObject = ({ flags }: ts.Type): boolean => (flags & ts.TypeFlags.Object) !== 0

const keysOf = <T>(
  gates: ReadonlyMap<Platform, T>,
  read: (given: T) => object | undefined,
): string[] => [...new Set([...gates.values()].flatMap((given) => Object.keys(read(given) ?? {})))]

/** The fields of a field, of what is in a list, of what a listener is called with, or of the object that a method returns. */
function fieldsOf(type: ts.Type, checker: ts.TypeChecker): ReadonlyMap<string, ts.Symbol> {
  const given = checker.getNonNullableType(type)
  const [call] = given.getCallSignatures()
  const [listener] = call?.parameters ?? []
  const payload = listener && payloadOf(listener)
  const whole = payload ? checker.getTypeFromTypeNode(payload) : (call?.getReturnType() ?? given)
  const one = whole.getNumberIndexType() ?? whole
  const own = isObject(one) && !one.getCallSignatures().length ? one.getProperties() : []
  return new Map(own.map((symbol) => [symbol.name, symbol]))
}

// `Listener<SocketOpenEvent>`
function payloadOf({ declarations: [declaration] = [] }: ts.Symbol): ts.TypeNode | undefined {
  if (!declaration || !ts.isParameter(declaration) || !declaration.type) return undefined
  return ts.isTypeReferenceNode(declaration.type) ? declaration.type.typeArguments?.[0] : undefined
}

/** The options that a method takes in an object. */
function optionsOf(method: ts.Symbol, checker: ts.TypeChecker): ReadonlyMap<string, ts.Symbol> {
  const [declaration] = method.declarations ?? []
  const [parameter] = declaration && ts.isMethodSignature(declaration) ? declaration.parameters : []
  const type = parameter?.type && checker.getTypeFromTypeNode(parameter.type)
  // A text has a `length` too.
  const options = type && (isObject(type) || type.isIntersection()) ? type.getProperties() : []
  return new Map(options.map((symbol) => [symbol.name, symbol]))
}

interface Param {
  readonly name: string
  readonly gates: GateByPlatform
}

/** Options and arguments of a method that have gates of their own. */
function paramsOf(api: Api, method: string, platforms: readonly Platform[]): Param[] {
  const given = platforms.map((platform) => {
    const params = rowsOf(api, platform)[0]?.methods?.[method]?.params ?? {}
    const named = Object.entries(params).map(([key, param]): [string, Gate] => [
      Array.isArray(param) ? param[0] : key,
      gateOf(param),
    ])
    const { values } = gatesOf(api, platform)
    return [platform, { ...values[method], ...Object.fromEntries(named) } as Gates] as const
  })
  const names = new Set(given.flatMap(([, params]) => Object.keys(params)))
  return [...names].map((name) => ({
    name,
    gates: Object.fromEntries(given.map(([platform, params]) => [platform, params[name]])),
  }))
}
