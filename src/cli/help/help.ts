import type { Language } from '../../messages/language'

/** What `--help` shows. */
export type Help = { readonly [L in Language]: string }
