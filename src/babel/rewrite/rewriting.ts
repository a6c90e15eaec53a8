import type { NodePath, types } from '@babel/core'
import type { Context } from '../context'
import { createDeclarations, type Declarations } from './declarations'
import { createImports, type Imports } from './injected'

/** A file that is being rewritten, and what that adds to it. */
export interface Rewriting {
  readonly ctx: Context
  readonly imports: Imports
  readonly declarations: Declarations
  /** For each list of statements, the local names of the exports that a declaration in it has loaded. */
  readonly loaded: Map<unknown, Map<string, string>>
}

/** The same at one entry. */
export interface EntryRewriting extends Rewriting {
  readonly access: Access
}

/** Gives the expression that reads an export of the library at a place. */
export type Access = (name: string, at: NodePath) => types.Expression

export function createRewriting(ctx: Context): Rewriting {
  return {
    ctx,
    imports: createImports(ctx),
    declarations: createDeclarations(),
    loaded: new Map(),
  }
}

/** Has each export that is read imported by what stands in the place of `declaration`. */
export function importingAt(rewriting: Rewriting, declaration: NodePath): EntryRewriting {
  const { ctx, imports } = rewriting
  return {
    ...rewriting,
    access: (name) => ctx.t.identifier(imports.localOf(name, declaration)),
  }
}
