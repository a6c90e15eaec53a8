import type { NodePath, types } from '@babel/core'
import type { Context } from '../context'
import { staticString } from '../syntax'
import { findPaths } from './paths'

/** Finds what names the library, the modules of frameworks and the globals of a build, whatever comes of it. */
export function findNamed(ctx: Context): NodePath[] {
  const { source, imports, globals, native } = ctx
  const modules: readonly unknown[] = [source, ...imports]
  const names: readonly unknown[] = [...globals, native]
  return findPaths(ctx, (node) =>
    node.type === 'Identifier' ? names.includes(node.name) : modules.includes(moduleIn(node)),
  )
}

/** The name of the module that an import, an export or the first argument of a call states. */
export function moduleIn(node: types.Node): string | undefined {
  switch (node.type) {
    case 'CallExpression':
      return staticString(node.arguments[0])
    case 'TSImportEqualsDeclaration': {
      const { moduleReference } = node
      if (moduleReference.type !== 'TSExternalModuleReference') return undefined
      return staticString(moduleReference.expression)
    }
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
      return staticString(node.source)
    default:
      return undefined
  }
}
