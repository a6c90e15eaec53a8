import type { NodePath, types } from '@babel/core'
import type { Context } from '../context'
import { withPosition } from '../replace'
import { exportOf, moduleOf } from './modulePaths'

/** An export and the name it has in the file. */
export interface Wanted {
  readonly name: string
  readonly local: string
  /** What stood for it in the source, if something did. */
  readonly from?: types.Node
}

/** The imports of one file: each export is imported once, where the file first needs it. */
export interface Imports {
  /** The local name of an export; has `declaration` bring it unless another one does. */
  localOf(name: string, declaration: NodePath): string
  /** What `declaration` has to bring. */
  wantedBy(declaration: NodePath): readonly Wanted[]
}

export function createImports(ctx: Context): Imports {
  const locals = new Map<string, string>()
  const wanted = new Map<NodePath, Wanted[]>()
  return {
    localOf(name, declaration) {
      const imported = locals.get(name)
      if (imported !== undefined) return imported
      const local = ctx.program.scope.generateUid(name)
      locals.set(name, local)
      wanted.set(declaration, [...(wanted.get(declaration) ?? []), { name, local }])
      return local
    },
    wantedBy(declaration) {
      return wanted.get(declaration) ?? []
    },
  }
}

/** One import declaration for each module that the names come from. */
export function importsOf(ctx: Context, wanted: readonly Wanted[]): types.ImportDeclaration[] {
  const { t } = ctx
  const modules = new Map<string, types.ImportSpecifier[]>()
  for (const { name, local, from } of wanted) {
    const imported = t.identifier(exportOf(ctx, name, ctx.forms.get(name)))
    const specifier = t.importSpecifier(t.identifier(local), imported)
    if (from) withPosition(imported, from)
    const module = moduleOf(ctx, name)
    modules.set(module, [...(modules.get(module) ?? []), specifier])
  }
  return [...modules].map(([module, specifiers]) =>
    t.importDeclaration(specifiers, t.stringLiteral(module)),
  )
}

/** One declaration of all the names, for a file that does not import. As `var`: nothing may compile it further. */
export function requiresOf(ctx: Context, wanted: readonly Wanted[]): types.VariableDeclaration {
  const { t } = ctx
  const declarators = wanted.map(({ name, local }) => {
    const init = t.memberExpression(requireOf(ctx, name), t.identifier(exportOf(ctx, name)))
    return t.variableDeclarator(t.identifier(local), init)
  })
  return t.variableDeclaration('var', declarators)
}

/** `require('crossmp/wechat/uploadFile')` */
export function requireOf(ctx: Context, name: string): types.Expression {
  const { t } = ctx
  return t.callExpression(t.identifier('require'), [t.stringLiteral(moduleOf(ctx, name))])
}
