import type { Language } from '../../messages/language'
import type { Row } from './cells'

/** Writes rows in a format, without the last line break. */
export type Format = (rows: readonly Row[], language: Language) => string
