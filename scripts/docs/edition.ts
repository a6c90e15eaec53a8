import type { Language } from '../../src/messages/language'
import type { Contracts } from '../contracts'
import type { Versions } from '../since/index'
import type { Words } from './words/index'

/** The documentation in one language, and what its pages are made from. */
export interface Edition {
  readonly language: Language
  readonly words: Words
  /** Where it stands. */
  readonly folder: string
  readonly readme: string
  readonly contracts: Contracts
  readonly versions: Versions
}
