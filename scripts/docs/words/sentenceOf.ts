import { sentences } from '../zh/index'

const byName: { readonly [name: string]: string } = sentences

/** What an API does, in Chinese; the compiler sees to it that there is a sentence for each. */
export const sentenceOf = (name: string): string => byName[name] ?? ''
