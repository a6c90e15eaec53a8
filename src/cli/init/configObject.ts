import type { NodePath, types } from '@babel/core'
import { aliasOf } from '../../babel/find/references'
import { innermost } from '../../babel/syntax'

export type ObjectPath = NodePath<types.ObjectExpression>

/** The object that a configuration exports, however it is wrapped; undefined where that can't be told for sure. */
export function configObject(program: NodePath<types.Program>): ObjectPath | undefined {
  const exported = program.get('body').flatMap(exportedBy)
  return exported.length === 1 && exported[0] ? objectAt(exported[0]) : undefined
}

/** `export default x`, `module.exports = x`, and the value that JSON is. */
function exportedBy(statement: NodePath): NodePath[] {
  if (statement.isExportDefaultDeclaration()) return [statement.get('declaration')]
  const expression = statement.isExpressionStatement() ? statement.get('expression') : undefined
  if (expression?.isObjectExpression()) return [expression]
  if (!expression?.isAssignmentExpression({ operator: '=' })) return []
  const isExports = expression.get('left').matchesPattern('module.exports')
  return isExports ? [expression.get('right')] : []
}

function objectAt(path: NodePath): ObjectPath | undefined {
  const value = innermost(path)
  if (value.isObjectExpression()) return value
  if (value.isIdentifier()) {
    const declared = aliasOf(value)?.path
    return declared?.isVariableDeclarator() ? objectAt(declared.get('init') as NodePath) : undefined
  }
  if (value.isCallExpression()) return wrapped(value)
  return value.isFunction() ? returned(value) : undefined
}

/** `defineConfig({ … })` */
function wrapped(call: NodePath<types.CallExpression>): ObjectPath | undefined {
  const [given, ...others] = call.get('arguments')
  const isDefine = call.get('callee').isIdentifier({ name: 'defineConfig' })
  return isDefine && given && others.length === 0 ? objectAt(given) : undefined
}

/** `() => ({ … })`, and a function with one `return`. */
function returned(path: NodePath<types.Function>): ObjectPath | undefined {
  const body = path.get('body') as NodePath
  if (!body.isBlockStatement()) return objectAt(body)
  const returns: NodePath[] = []
  body.traverse({
    ReturnStatement: (each) => void returns.push(each),
    Function: (inner) => inner.skip(),
  })
  const [only, ...others] = returns
  const argument = only?.parentPath === body ? (only.get('argument') as NodePath) : undefined
  return argument?.node && others.length === 0 ? objectAt(argument) : undefined
}

/** The value of a property; undefined where there is none of that name. */
export function propertyOf(object: ObjectPath, name: string): NodePath | undefined {
  const property = object
    .get('properties')
    .find((each) => each.isObjectProperty() && keyOf(each.node) === name)
  return property?.isObjectProperty() ? innermost(property.get('value') as NodePath) : undefined
}

/** Whether nothing behind a property may be one of the same name. */
export function isLastWord({ node }: ObjectPath, name: string): boolean {
  const index = node.properties.findIndex((each) => 'key' in each && keyOf(each) === name)
  return node.properties.slice(index + 1).every(isNamed)
}

/** Whether the names of all its properties are written out. */
export const isPlain = (object: ObjectPath): boolean => object.node.properties.every(isNamed)

const isNamed = (property: types.ObjectExpression['properties'][number]): boolean =>
  property.type !== 'SpreadElement' && !property.computed

export const keyOf = ({ key }: Pick<types.ObjectProperty, 'key'>): string | undefined => {
  if (key.type === 'Identifier') return key.name
  return key.type === 'StringLiteral' ? key.value : undefined
}
