import { english } from '../messages/explanations/english'
import type { Explanation } from '../messages/explanations/explanation'

const explanations: { readonly [code: string]: Explanation } = english

export const codes: readonly string[] = Object.keys(explanations)

/** What a code means; undefined where there is no such code. */
export function textOfCode(code: string): string | undefined {
  if (!codes.includes(code)) return undefined
  const { title, why, whatToDo, before, after } = explanations[code] as Explanation
  return [
    plain(`${code}: ${title}`),
    plain(why),
    plain(whatToDo),
    `Before:\n\n${indented(before)}`,
    `After:\n\n${indented(after)}`,
  ].join('\n\n')
}

/** Without the marks that documents have. */
const plain = (text: string): string => text.replaceAll('`', '')

const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ')
