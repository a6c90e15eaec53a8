import type { NodePath, types } from '@babel/core'
import { isMember, isWritten, specifierName, staticKey } from '../syntax'

/** Where Vue's `unref` comes from. */
const sources: ReadonlySet<string> = new Set([
  'vue',
  'vue-demi',
  '@vue/compat',
  '@vue/reactivity',
  '@vue/runtime-core',
  '@vue/runtime-dom',
])

/**
 * What reads a name on behalf of a Vue template, as Vue compiles `<script setup>`: `_unref(mpx)` in a render function beside it, or
 * `$setup.mpx` in one that gets what `setup` returns. Any other reference is itself what reads.
 */
export function readsInTemplates(reference: NodePath): NodePath[] {
  const getter = getterOf(reference)
  if (getter) return templateReads(getter) ?? [reference]
  const { parentPath: call } = reference
  return call?.isCallExpression() && isUnref(call) && reference.key === 0 ? [call] : [reference]
}

/** `get mpx() { return mpx }` of what `setup` returns, where it is known what reads that. */
export function gettersOf(references: readonly NodePath[]): NodePath[] {
  const getters = references.flatMap((reference) => getterOf(reference) ?? [])
  return getters.filter((getter) => templateReads(getter))
}

/** `_unref(x)`: of what is no ref, and nothing of ours is, it gives the same. */
function isUnref({ node, scope }: NodePath<types.CallExpression>): boolean {
  const { callee } = node
  if (node.arguments.length !== 1) return false
  if (callee.type === 'Identifier') return importedFromVue(scope, callee.name) === 'unref'
  if (callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier') return false
  const isVue = importedFromVue(scope, callee.object.name) === '*'
  return isVue && staticKey(callee.property, callee.computed) === 'unref'
}

/** What a name is in Vue: an export, or `*` for all of them. */
function importedFromVue(scope: NodePath['scope'], name: string): string | undefined {
  const specifier = scope.getBinding(name)?.path
  const declaration = specifier?.parent
  if (declaration?.type !== 'ImportDeclaration' || !sources.has(declaration.source.value)) {
    return undefined
  }
  return specifier?.isImportSpecifier() ? specifierName(specifier.node.imported) : '*'
}

/** The getter that hands a name to the template: `const __returned__ = { get mpx() { return mpx } }`. */
function getterOf(reference: NodePath): NodePath<types.ObjectMethod> | undefined {
  const getter = reference.parentPath?.parentPath?.parentPath
  if (!reference.isIdentifier() || !reference.parentPath.isReturnStatement()) return undefined
  if (!getter?.isObjectMethod({ kind: 'get' })) return undefined
  const { name } = reference.node
  const declarator = getter.parentPath.parent
  const isReturned =
    declarator.type === 'VariableDeclarator' &&
    declarator.id.type === 'Identifier' &&
    declarator.id.name === '__returned__'
  return isReturned && staticKey(getter.node.key, getter.node.computed) === name
    ? getter
    : undefined
}

/** Where render functions of the same file read what a getter hands on; undefined where others may too. */
function templateReads({ node, scope }: NodePath<types.ObjectMethod>): NodePath[] | undefined {
  const program = scope.getProgramParent().path
  const body = program.isProgram() ? program.get('body') : []
  const renders = body.filter((path) => path.isFunctionDeclaration())
  const setups = renders.flatMap((path) => path.scope.getOwnBinding('$setup') ?? [])
  const members = setups.map(membersOf)
  if (members.length === 0 || members.includes(undefined)) return undefined
  const name = staticKey(node.key, node.computed)
  const reads = members.flatMap((each) => each?.filter((member) => member.name === name) ?? [])
  const paths = reads.map(({ path }) => path)
  return paths.some(isWritten) ? undefined : paths
}

type Binding = NonNullable<ReturnType<NodePath['scope']['getBinding']>>
interface Member {
  readonly name: string
  readonly path: NodePath
}

/** What is read of `$setup`, as the code was when it was first asked for: what was replaced since is found no more. */
const membersRead = new WeakMap<Binding, readonly Member[] | undefined>()

function membersOf(setup: Binding): readonly Member[] | undefined {
  if (membersRead.has(setup)) return membersRead.get(setup)
  const members = setup.referencePaths.flatMap(memberOf)
  const isKnown = setup.constant && members.length === setup.referencePaths.length
  const made = isKnown ? members : undefined
  membersRead.set(setup, made)
  return made
}

/** `$setup.name`, where the name stands in the code. */
function memberOf({ parentPath: path, key }: NodePath): Member[] {
  if (!isMember(path) || key !== 'object') return []
  const name = staticKey(path.node.property, path.node.computed)
  return name === undefined ? [] : [{ name, path }]
}
