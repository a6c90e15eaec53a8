import type { NodePath, types } from '@babel/core'
import { type Context, moduleOf } from '../context'
import type { Import, Load } from '../find/entries'
import { placed } from '../replace'
import { isMember } from '../syntax'

/** Gives the expression that reads an export of the library at a place. */
export type Access = (name: string, at: NodePath) => types.Expression

/** An export and the name it has in the file. */
export interface Wanted {
  readonly name: string
  readonly local: string
  /** What stood for it in the source, if something did. */
  readonly from?: types.Node
}

/** The imports of one file: each export is imported once, where the file first asked for it. */
export interface Imports {
  /** The local name of an export; has `declaration` bring it unless another one does. */
  localOf(name: string, declaration: NodePath): string
  /** What `declaration` has to bring. */
  wantedBy(declaration: NodePath): readonly Wanted[]
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
  for (const { name, local, from } of wanted) {
    const imported = t.identifier(name)
    const specifier = t.importSpecifier(t.identifier(local), imported)
    if (from) placed(imported, from)
    const module = moduleOf(ctx, name)
    modules.set(module, [...(modules.get(module) ?? []), specifier])
  }
  return [...modules].map(([module, specifiers]) =>
    t.importDeclaration(specifiers, t.stringLiteral(module)),
  )
}

/** `require('crossmp/wechat/uploadFile').uploadFile`, and the same of an `await import('…')`; `at` is what reads it. */
export function loadedBy(
  ctx: Context,
  load: Load,
  name: string,
  at: NodePath,
): types.MemberExpression {
  const { t } = ctx
  const property = placed(t.identifier(name), isMember(at) ? at.node.property : at.node)
  return t.memberExpression(placed(loadOf(ctx, load, name), load.node), property)
}

function loadOf(ctx: Context, load: Load, name: string): types.Expression {
  const { t } = ctx
  if (!load.isAwaitExpression()) return requireOf(ctx, name)
  return t.awaitExpression(t.callExpression(t.import(), [t.stringLiteral(moduleOf(ctx, name))]))
}

const requireOf = (ctx: Context, name: string): types.Expression =>
  ctx.t.callExpression(ctx.t.identifier('require'), [ctx.t.stringLiteral(moduleOf(ctx, name))])

/** One declaration of all the names, for a file that does not import. As `var`: nothing may compile it further. */
export function requiresOf(ctx: Context, wanted: readonly Wanted[]): types.VariableDeclaration {
  const { t } = ctx
  const declarators = wanted.map(({ name, local }) => {
    const init = t.memberExpression(requireOf(ctx, name), t.identifier(name))
    return t.variableDeclarator(t.identifier(local), init)
  })
  return t.variableDeclaration('var', declarators)
}

/** Has an `import('crossmp')` or `require('crossmp')` load another module. */
export function setModule({ node }: NodePath<Loading>, module: types.StringLiteral): void {
  if (node.type === 'ImportExpression') node.source = module
  else node.arguments = [module]
}
type Loading = Import | types.OptionalCallExpression
