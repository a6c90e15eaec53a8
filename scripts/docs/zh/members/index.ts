import { textsIn } from '../_texts'

const all = textsIn('members')

/** How a text stands in the tables: on one line. */
const lineOf = (text: string): string => text.replaceAll('\n', ' ')

/** What is said of an option, a field, a method or a type, in Chinese. What has no words is left as it is. */
export const memberOf = (text: string): string => all[lineOf(text)] ?? text
