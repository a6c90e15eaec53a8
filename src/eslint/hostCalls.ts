import type { Rule, Scope, SourceCode } from 'eslint'
import { isApi } from '../babel/libraryNames'
import { ownCalls } from '../entries/ownCalls'
import type { Platform } from '../types/gate'

/** `wx.request({ … })`, of an API that crossmp has. */
export interface HostCall {
  readonly api: string
  /** `wx` */
  readonly object: Rule.Node
  /** `wx.request` */
  readonly member: Rule.Node
  readonly args: readonly Rule.Node[]
}

/** The calls that a file makes on a host's own global object. */
export const hostCalls = (sourceCode: SourceCode, host: string): HostCall[] =>
  referencesOf(sourceCode, host).flatMap(({ identifier }) => callAt(identifier as Rule.Node) ?? [])

function callAt(object: Rule.Node): HostCall | undefined {
  const member = object.parent
  if (member?.type !== 'MemberExpression' || member.object !== object) return undefined
  const { property, computed, optional, parent: call } = member
  const isNamed = !computed && !optional && property.type === 'Identifier'
  if (!isNamed || !isApi(property.name)) return undefined
  // `wx.request?.()` also asks whether it is there.
  if (call.type !== 'CallExpression' || call.callee !== member || call.optional) return undefined
  return { api: property.name, object, member, args: call.arguments as Rule.Node[] }
}

/** Where a file names a global that it does not declare itself. */
function referencesOf({ scopeManager }: SourceCode, name: string): Scope.Reference[] {
  const { globalScope } = scopeManager
  const declared = globalScope?.set.get(name)
  // One that the configuration lists is a variable without a definition.
  if (declared) return declared.defs.length === 0 ? declared.references : []
  return globalScope?.through.filter(({ identifier }) => identifier.name === name) ?? []
}

/** Whether a call of a host's own method is one of `mpx` with the same options and results. Failures never are the same. */
export function isSameOnMpx(platform: Platform, { api, args }: HostCall): boolean {
  const calls = ownCalls[platform] ?? {}
  if (!Object.hasOwn(calls, api)) return false
  const pairs = Object.entries(calls[api] ?? {})
  const same = pairs.filter(([theirs, ours]) => theirs === ours).map(([name]) => name)
  return args.every((each) => isOf([...same, 'success'], each))
}

/** Whether it is an object literal that has no others than these. */
const isOf = (names: readonly string[], node: Rule.Node): boolean =>
  node.type === 'ObjectExpression' &&
  node.properties.every(
    (property) =>
      property.type === 'Property' &&
      property.key.type === 'Identifier' &&
      !property.computed &&
      names.includes(property.key.name),
  )
