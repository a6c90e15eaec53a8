import type MagicString from 'magic-string'

/** A file whose scripts are moved. */
export interface File {
  readonly path: string
  readonly text: string
  /** Whether its package has `"type": "module"`. */
  readonly isInModules: () => boolean
  readonly edits: MagicString
}
