import { mapValues, omit } from 'lodash-es'
import ts from 'typescript'
import type { Feature, Support } from '../../src/core/features'
import type { Gate, Platform } from '../../src/types/gate'
import { type Api, isWritten } from '../apis'
import { bagType, type Contracts, isBuiltIn, memberType } from '../contracts'
import { platforms } from '../platforms'
import { type Gates, gatesOf, viaOf } from '../rows'
import { head } from './head'
import { pack } from './pack'

export type Part = 'options' | 'results' | 'methods'
export type Shapes = Partial<Record<Part, Record<string, readonly string[]>>>

/** src/entries/<platform>/support.ts: what `canIUse` knows. Names come from the contracts' types, gates from the rows. */
export function supportFiles(
  apis: readonly Api[],
  platforms: readonly Platform[],
  contracts: Contracts,
) {
  return Object.fromEntries(
    platforms.map((platform) => {
      const lines = apis
        // Of bare APIs, the host tells.
        .filter((api) => api.on.includes(platform) && isWritten(api))
        .map((api) => pack(api.name, supportOf(api, platform, contracts)))
      const text = `${head}export const support: string = \`${lines.join('\n')}\`\n`
      return [`src/entries/${platform}/support.ts`, text]
    }),
  )
}

/** Data as source text: `"name":` is `name:` where it may be. */
export const literal = (value: object): string =>
  JSON.stringify(value).replace(/"([a-z]\w*)":/gi, '$1:')

/** What `canIUse` knows of an API. */
export function supportOf(api: Api, platform: Platform, contracts: Contracts): Support {
  const gates = gatesOf(api, platform)
  const others = platforms.filter((other) => other !== platform)
  const parts = mapValues(shapesOf(api, contracts), (fields, part) =>
    mapValues(omit(fields, others), (values, field) =>
      feature(gates[part as Part][field], values, gates.values[field]),
    ),
  )
  // An `off…` works wherever its `on…` does, whose native its rows name: the listeners are ours.
  const via = viaOf(api, platform)
  return { via, since: gates.api, ...parts } as Support
}

// What is undefined is left out when it is written.
function feature(since: Gate | undefined, values: readonly string[], gates?: Gates): Feature {
  if (values.length) return { values, since, gates } as Feature
  return since === undefined ? true : since
}

const parts = {
  options: 'options',
  result: 'results',
  payload: 'results',
  task: 'methods',
  product: 'methods',
} as const

/** The names that a contract has, by part, each with the values or fields it is limited to. */
export function shapesOf(api: Api, contracts: Contracts): Shapes {
  const { checker } = contracts
  const at = contracts.declarationOf(api)
  const shapes: Shapes = {}
  for (const [member, part] of Object.entries(parts)) {
    const type = memberType(contracts, at, member)
    if (!type || !isRecord(type) || isBuiltIn(type)) continue
    shapes[part] = Object.fromEntries(
      checker
        .getPropertiesOfType(type)
        .map((field) => [
          field.name,
          valuesOf(checker.getTypeOfSymbolAtLocation(field, at), checker),
        ]),
    )
  }
  const bags = bagsOf(api, contracts)
  if (bags.length > 0) shapes.options = { ...shapes.options, ...Object.fromEntries(bags) }
  return shapes
}

// A bag reads like an option whose fields are what the platform alone knows: `uploadFile.object.alipay.fileType`.
const bagsOf = (api: Api, contracts: Contracts): [platform: Platform, options: string[]][] =>
  platforms.flatMap((platform) => {
    const type = bagType(contracts, contracts.declarationOf(api), platform)
    const names = type?.getProperties().map(({ name }) => name) ?? []
    return names.length > 0 ? [[platform, names] as [Platform, string[]]] : []
  })

const isRecord = (type: ts.Type): boolean =>
  (type.flags & ts.TypeFlags.Object) !== 0 && !type.getStringIndexType()

// The strings an option is limited to, or the fields of a field; also inside an array.
function valuesOf(type: ts.Type, checker: ts.TypeChecker): string[] {
  const [whole, ...more] = givenOf(type)
  const element = more.length === 0 ? whole?.getNumberIndexType() : undefined
  const given = element ? givenOf(element) : givenOf(type)
  const strings = given.filter((member) => !isAnyOther(member))
  if (strings.every((member) => member.isStringLiteral())) {
    return strings.map((member) => (member as ts.StringLiteralType).value)
  }
  const [only, ...others] = given
  if (!only || others.length || !isRecord(only) || !isOurs(only)) return []
  return checker.getPropertiesOfType(only).map(({ name }) => name)
}

const givenOf = (type: ts.Type): ts.Type[] =>
  (type.isUnion() ? type.types : [type]).filter(
    ({ flags }) => (flags & ts.TypeFlags.Undefined) === 0,
  )

// `string & {}`, beside the strings that are known.
const isAnyOther = (type: ts.Type): boolean =>
  type.isIntersection() && type.types.some(({ flags }) => (flags & ts.TypeFlags.String) !== 0)

// Not a function, nor what the language brings along.
const isOurs = (type: ts.Type): boolean =>
  !type.getCallSignatures().length &&
  !!type.symbol.declarations?.every((node) => !node.getSourceFile().isDeclarationFile)
