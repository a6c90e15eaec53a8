import type { Apis } from '../../../src/apis/index'

/** What APIs do, each in one Chinese sentence. */
export type Sentences = { readonly [A in keyof Apis]: string }
