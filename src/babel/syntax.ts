import type { NodePath, types } from '@babel/core'

/** An expression that only tells the type checker about the one inside: `(x)`, `x!`, `x as T`. */
export type Wrapper =
  | types.ParenthesizedExpression
  | types.TSAsExpression
  | types.TSSatisfiesExpression
  | types.TSNonNullExpression
  | types.TSTypeAssertion
  | types.TypeCastExpression

const wrappers: ReadonlySet<string> = new Set<Wrapper['type']>([
  'ParenthesizedExpression',
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'TSTypeAssertion',
  'TypeCastExpression',
])

const typeParents: ReadonlySet<string> = new Set([
  'TSTypeReference',
  'TSTypeQuery',
  'TSQualifiedName',
  'TSExpressionWithTypeArguments',
  'TSClassImplements',
  'TSInterfaceHeritage',
])

export function isWrapper(node: types.Node): node is Wrapper {
  return wrappers.has(node.type)
}

/** The outermost expression that is still the same value: of `x` in `(x as T).y`, `(x as T)`. */
export function unwrapped(path: NodePath): NodePath {
  let outer = path
  while (outer.parentPath && isWrapper(outer.parentPath.node) && outer.key === 'expression') {
    outer = outer.parentPath
  }
  return outer
}

/** The expression inside such wrappers. */
export function innermost(path: NodePath): NodePath {
  return isWrapper(path.node) ? innermost(path.get('expression')) : path
}

/** Whether a wrapper between the two changes the type: `(mpx as any).x` opts out of checking. */
export function isCast(inner: NodePath, outer: NodePath): boolean {
  for (let path = inner; path !== outer && path.parentPath; path = path.parentPath) {
    if (path.parentPath.isTSAsExpression() || path.parentPath.isTSTypeAssertion()) return true
  }
  return false
}

/** `a.b`, `a?.b`, `a['b']` */
export function isMember(
  path: NodePath | null | undefined,
): path is NodePath<types.MemberExpression | types.OptionalMemberExpression> {
  return !!path && (path.isMemberExpression() || path.isOptionalMemberExpression())
}

/** `f()`, `f?.()` */
export function isCall(
  path: NodePath | null | undefined,
): path is NodePath<types.CallExpression | types.OptionalCallExpression> {
  return !!path && (path.isCallExpression() || path.isOptionalCallExpression())
}

/** The same for a node. */
export function bare(node: types.Node): types.Node {
  return isWrapper(node) ? bare(node.expression) : node
}

/** The text of `'x'` or of a template without expressions. */
export function staticString(node: types.Node | null | undefined): string | undefined {
  if (node?.type === 'StringLiteral') return node.value
  if (node?.type !== 'TemplateLiteral' || node.quasis.length !== 1) return undefined
  return node.quasis[0]?.value.cooked ?? undefined
}

/** The name of a key: `b` of `a.b`, `a['b']`, `{ b: c }`; undefined where only run time knows it. */
export function staticKey(key: types.Node, computed: boolean): string | undefined {
  if (!computed && key.type === 'Identifier') return key.name
  return staticString(key)
}

/** The name in `import { name as x }` and `export { name as x }`, which may be a string. */
export function specifierName(node: types.Identifier | types.StringLiteral): string {
  return node.type === 'Identifier' ? node.name : node.value
}

/** The name a specifier imports: undefined for a namespace. */
export function importedName(
  specifier: types.ImportDeclaration['specifiers'][number],
): string | undefined {
  if (specifier.type === 'ImportNamespaceSpecifier') return undefined
  return specifier.type === 'ImportSpecifier' ? specifierName(specifier.imported) : 'default'
}

/** `require(…)`, of a module system. */
export function isRequire({ node, scope }: NodePath<types.CallExpression>): boolean {
  const { callee } = node
  return (
    callee.type === 'Identifier' && callee.name === 'require' && !scope.hasBinding('require', true)
  )
}

/** `x = 1`, `x++`, `delete x`, `[x] = []`, `({ a: x } = {})`, `for (x of xs)` */
export function isWritten(path: NodePath): boolean {
  const parent = path.parentPath
  if (!parent) return false
  if (parent.isUnaryExpression({ operator: 'delete' }) || parent.isUpdateExpression()) return true
  if (parent.isArrayPattern() || parent.isRestElement()) return true
  if (parent.isAssignmentExpression() || parent.isAssignmentPattern() || parent.isForXStatement()) {
    return path.key === 'left'
  }
  return parent.isObjectProperty() && path.key === 'value' && !!parent.parentPath?.isObjectPattern()
}

/** Whether an import or export is not one of types. */
export function isValue(kind: string | null | undefined): boolean {
  return kind !== 'type' && kind !== 'typeof'
}

/** Whether a reference stands where only a type can stand, so that it is gone at run time. */
export function isInType(path: NodePath): boolean {
  if (isNameInType(path)) return true
  if (path.parentPath?.isExportSpecifier()) {
    const { node, parent } = path.parentPath
    return [node, parent].some((each) => 'exportKind' in each && each.exportKind === 'type')
  }
  return typeParents.has(path.parent.type)
}

/** `abstract x(): void` */
const isNameInType = ({ key, parent }: NodePath): boolean =>
  key === 'key' && parent.type.startsWith('TS') && !('computed' in parent && parent.computed)

/** `export import x = …`: Babel 8 puts it into an export of its own. */
export function isExportedEquals(path: NodePath<types.TSImportEqualsDeclaration>): boolean {
  return path.node.isExport || path.parentPath.isExportNamedDeclaration()
}
