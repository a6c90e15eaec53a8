import type { Language } from '../../../../src/messages/language'
import { chinese } from './chinese'
import { english } from './english'
import type { Words } from './words'

export type { Words } from './words'

export const words: { readonly [L in Language]: Words } = { en: english, zh: chinese }
