import { textsIn } from '../_texts'

const all = textsIn('notes')

/**
 * What is said of an API in a paragraph beside its sentence, or of why a call fails, in Chinese. What has no words is left as it
 * is.
 */
export const noteOf = (text: string): string => all[text] ?? text
