import type { types } from '@babel/core'
import type { Context } from '../context'
import { importsOf, type Wanted } from './injected'
import { indexModule } from './modulePaths'

export type Specifier = types.ImportDeclaration['specifiers'][number]

/** What stays of one specifier of an import. */
export type Kept =
  /** An export of the library under the name that the user gave it. */
  | { readonly kind: 'export'; readonly wanted: Wanted }
  | {
      /**
       * - `namespace`: `* as crossmp`, used as a whole.
       * - `type`: `type X`.
       * - `untyped`: a name that can only be a type, for TypeScript to erase.
       */
      readonly kind: 'namespace' | 'type' | 'untyped'
      readonly specifier: Specifier
    }

export const keptExport = (from: Specifier, name: string): Kept => ({
  kind: 'export',
  wanted: { name, local: from.local.name, from },
})

/** The imports that stand in the place of one: of what stays of it, and of what it has to bring. */
export function declarationsOf(
  ctx: Context,
  kept: readonly Kept[],
  wanted: readonly Wanted[],
): types.ImportDeclaration[] {
  const { t } = ctx
  const exported = kept.flatMap((each) => (each.kind === 'export' ? each.wanted : []))
  const declare = (kind: Kept['kind'], module: string): types.ImportDeclaration[] => {
    const specifiers = kept.flatMap((each) =>
      each.kind === kind && each.kind !== 'export' ? each.specifier : [],
    )
    return specifiers.length > 0 ? [t.importDeclaration(specifiers, t.stringLiteral(module))] : []
  }
  return [
    ...declare('namespace', indexModule(ctx)),
    ...importsOf(ctx, [...exported, ...wanted]),
    ...declare('type', ctx.source).map(asTypes),
    ...declare('untyped', ctx.source),
  ]
}

/** `import { type X }` as `import type { X }`. */
function asTypes(declaration: types.ImportDeclaration): types.ImportDeclaration {
  const specifiers = declaration.specifiers.map((specifier) =>
    specifier.type === 'ImportSpecifier'
      ? { ...specifier, importKind: 'value' as const }
      : specifier,
  )
  return { ...declaration, specifiers, importKind: 'type' }
}
