import type { NodePath, types } from '@babel/core'

export type Declarator = NodePath<types.VariableDeclarator>

/**
 * What becomes of declarations that take the library apart, such as `const { uploadFile } = mpx`. The steps only note it:
 * each still finds the code as it was, until all of it is written.
 */
export interface Declarations {
  /** Nothing needs this one any more. */
  drop(declarator: Declarator): void
  /** Drops this one too, and declares another in its place. */
  declareInstead(declarator: Declarator, declared: types.VariableDeclarator): void
  /** Declares another in front of this one, which may stay or not. */
  declareBefore(declarator: Declarator, declared: types.VariableDeclarator): void
  write(): void
}

export function createDeclarations(): Declarations {
  const instead = new Map<Declarator, types.VariableDeclarator[]>()
  const before = new Map<Declarator, types.VariableDeclarator[]>()
  return {
    drop: (declarator) => add(instead, declarator),
    declareInstead: (declarator, declared) => add(instead, declarator, declared),
    declareBefore: (declarator, declared) => add(before, declarator, declared),
    write() {
      for (const [declarator, declared] of before) declarator.insertBefore(declared)
      for (const [declarator, declared] of instead) {
        if (declared.length > 0) declarator.replaceWithMultiple(declared)
        else declarator.remove()
      }
    },
  }
}

function add(
  lists: Map<Declarator, types.VariableDeclarator[]>,
  declarator: Declarator,
  ...declared: types.VariableDeclarator[]
): void {
  lists.set(declarator, [...(lists.get(declarator) ?? []), ...declared])
}
