import type { NodePath, types } from '@babel/core'

/** Where an object is read: an expression, or the target of a destructuring declaration. */
export type Place = Read | Declared

/** `const { name } = o`, or `const p = o` */
export interface Declared {
  readonly target: Target
  readonly declarator: NodePath<types.VariableDeclarator>
}

/** What a declaration gives its value to. */
export type Target = NodePath<types.VariableDeclarator['id']>

/** An expression that reads it. */
export interface Read {
  readonly expression: NodePath
}

/** A use of one member of a tracked object. */
export interface Member {
  readonly name: string
  readonly place: Place
  /** The node to show in an error. */
  readonly at: NodePath
  /** The default that stands beside it. `mpx` has every member; what stands for it may not. */
  readonly fallback?: NodePath<types.Expression>
}
