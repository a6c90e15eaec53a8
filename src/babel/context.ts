import type { NodePath, types } from '@babel/core'
import type { Form } from './forms'
import type { Settings } from './options/options'

/** What every step needs to know of the file at hand. Made anew for each file. */
export interface Context extends Settings {
  readonly t: typeof types
  readonly filename: string | undefined
  readonly program: NodePath<types.Program>
  /** Whether the file was parsed as TypeScript, where a name may be a type only. */
  readonly typescript: boolean
  /** The literals this plugin wrote: only these are reasoned about, never the user's own. */
  readonly folded: WeakSet<types.Node>
  /** What the walk at hand found of expressions. */
  truths: WeakMap<types.Node, { readonly truth: boolean | undefined }>
  /** Functions kept behind a `return` for being hoisted, perhaps for nothing. */
  readonly stranded: WeakSet<types.Node>
  /** Whether no other plugin works on the file. */
  readonly alone: boolean
  /** The form that the file needs of each API. */
  readonly forms: ReadonlyMap<string, Form>
}

type Given = Settings & Pick<Context, 't' | 'filename' | 'program' | 'typescript' | 'alone'>

export const createContext = (given: Given): Context => ({
  ...given,
  folded: new WeakSet(),
  truths: new WeakMap(),
  stranded: new WeakSet(),
  forms: new Map(),
})
