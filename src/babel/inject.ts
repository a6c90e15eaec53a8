import type { NodePath, types } from '@babel/core'
import { type Context, moduleOf } from './context'

/** Gives the expression that reads an export of the library at a place. */
export type Access = (name: string, at: NodePath) => types.Expression

/** An export and the name it has in the file. */
export interface Wanted {
  readonly name: string
  readonly local: string
}

/** The imports of one file: each export is imported once, where the file first asked for it. */
export interface Imports {
  /** The local name of an export; has `declaration` bring it unless another one does. */
  localOf(name: string, declaration: NodePath<types.ImportDeclaration>): string
  /** What `declaration` has to bring. */
  wantedBy(declaration: NodePath<types.ImportDeclaration>): readonly Wanted[]
}

export function createImports(ctx: Context): Imports {
  const locals = new Map<string, string>()
  const asked = new Map<NodePath, Wanted[]>()
  return {
    localOf(name, declaration) {
      const known = locals.get(name)
      if (known !== undefined) return known
      const local = ctx.program.scope.generateUid(name)
      locals.set(name, local)
      asked.set(declaration, [...(asked.get(declaration) ?? []), { name, local }])
      return local
    },
    wantedBy(declaration) {
      return asked.get(declaration) ?? []
    },
  }
}

/** One import declaration for each module that the names come from. */
export function importsOf(ctx: Context, wanted: readonly Wanted[]): types.ImportDeclaration[] {
  const { t } = ctx
  const modules = new Map<string, types.ImportSpecifier[]>()
  for (const { name, local } of wanted) {
    const specifier = t.importSpecifier(t.identifier(local), t.identifier(name))
    const module = moduleOf(ctx, name)
    modules.set(module, [...(modules.get(module) ?? []), specifier])
  }
  return [...modules].map(([module, specifiers]) =>
    t.importDeclaration(specifiers, t.stringLiteral(module)),
  )
}

/** `require('crossmp/wechat/uploadFile').uploadFile` */
export function requireOf(ctx: Context, name: string): types.MemberExpression {
  const { t } = ctx
  const call = t.callExpression(t.identifier('require'), [t.stringLiteral(moduleOf(ctx, name))])
  return t.memberExpression(call, t.identifier(name))
}
