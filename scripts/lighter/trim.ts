import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { type NodePath, type types as t, transformSync } from '@babel/core'
import { transformSync as esbuild } from 'esbuild'
import type { Platform } from '../../src/types/gate'
import { type Api, root } from '../apis'
import { records } from '../platforms'
import type { Params } from '../rows'
import { gateOf, isImplied } from './gates'
import type { Lighter } from './index'

/** The text of an API's file, its row for a platform without what hosts that meet `required` do not need. */
export function trim(api: Api, platform: Platform, lighter: Lighter, to: string): string {
  const from = `src/apis/${api.family}/${api.name}.ts`
  const required = [...lighter.required, records[platform].oldest]
  const isMet = (path: NodePath): boolean => {
    const { confident, value } = initial(path).evaluate()
    return confident && isImplied(gateOf(value as Params[string]), required, platform)
  }
  const result = transformSync(withoutTypes(readFileSync(join(root, from), 'utf8')), {
    configFile: false,
    babelrc: false,
    comments: false,
    plugins: [{ visitor: visitor(platform, lighter.rows, isMet, relocate(from, to)) }],
  })
  // Conditions that are constant now go with their dead branches.
  return esbuild(result?.code ?? '', { minifySyntax: true }).code
}

const withoutTypes = (source: string): string =>
  esbuild(source, {
    loader: 'ts',
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  }).code

function visitor(
  platform: Platform,
  rows: number,
  isMet: (path: NodePath) => boolean,
  relocate: (specifier: string) => string,
) {
  return {
    ImportDeclaration({ node }: NodePath<t.ImportDeclaration>) {
      node.source.value = relocate(node.source.value)
    },
    // export const alipay = [newest, older]
    VariableDeclarator(path: NodePath<t.VariableDeclarator>) {
      const { id, init } = path.node
      if (id.type !== 'Identifier' || id.name !== platform) return
      if (init?.type !== 'ArrayExpression') return
      init.elements.length = rows
      if (rows === 1) path.node.init = init.elements[0] as t.Expression
    },
    // { since: '2.4.0', params: { timeout: '2.10.0', 1: ['recursive', '2.3.0'] } }
    ObjectProperty(path: NodePath<t.ObjectProperty>) {
      const isGate = nameOf(path) === 'since' || nameOf(path.parentPath.parentPath) === 'params'
      if (isGate && isMet(path.get('value') as NodePath)) drop(path)
    },
    // meets('1.7.0', session)
    CallExpression(path: NodePath<t.CallExpression>) {
      const gate = path.get('arguments.0') as NodePath
      if (!path.get('callee').isIdentifier({ name: 'meets' }) || !isMet(gate)) return
      path.replaceWith({ type: 'BooleanLiteral', value: true } as t.BooleanLiteral)
    },
  }
}

/**
 * Removes a property, and with it what held nothing else. `path.remove()` would take the constant that is its value for a variable
 * that it declares, and forget it.
 */
function drop(path: NodePath): void {
  const { parentPath: object } = path
  if (!object?.isObjectExpression()) return
  object.node.properties = object.node.properties.filter((property) => property !== path.node)
  const isEmpty = object.node.properties.length === 0
  if (isEmpty && object.parentPath.isObjectProperty()) drop(object.parentPath)
}

/** What a constant stands for. Babel's own lookup gives up on an object that is read twice: it may be written to. */
function initial(path: NodePath): NodePath {
  const binding = path.isIdentifier() && path.scope.getBinding(path.node.name)
  return binding ? (binding.path.get('init') as NodePath) : path
}

/** `params: { … }`, `const params = { … }` */
function nameOf(path: NodePath | null): string | undefined {
  if (path?.isObjectProperty() && path.node.key.type === 'Identifier') return path.node.key.name
  if (!path?.isVariableDeclarator()) return undefined
  return path.node.id.type === 'Identifier' ? path.node.id.name : undefined
}

const relocate =
  (from: string, to: string) =>
  (specifier: string): string =>
    posix.relative(posix.dirname(to), posix.join(posix.dirname(from), specifier))
