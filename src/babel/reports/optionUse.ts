import type { NodePath } from '@babel/core'
import type { Known } from '../features'

/** An API, and an option that it is given. */
export interface OptionUse {
  readonly object: string
  readonly api: string
  readonly known: Known
  readonly option: string
  readonly key: NodePath
}
