import * as babel7 from '@babel/core'
import * as newest from 'babel-core-8'

/** Babel's core, as far as both versions are the same. */
export type Babel = typeof babel7

export const babel8 = newest as unknown as Babel

/** The versions of Babel that apps have. */
export const babels: readonly { readonly major: 7 | 8; readonly babel: Babel }[] = [
  { major: 7, babel: babel7 },
  { major: 8, babel: babel8 },
]
