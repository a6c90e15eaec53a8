import { explanationOf, isCode } from '../messages/explanations/explanationOf'
import type { Language } from '../messages/language'

interface Words {
  readonly before: string
  readonly after: string
}

const words: { readonly [L in Language]: Words } = {
  en: { before: 'Before:', after: 'After:' },
  zh: { before: '修改前：', after: '修改后：' },
}

/** What a code means; undefined where there is no such code. */
export function textOfCode(code: string, language: Language): string | undefined {
  if (!isCode(code)) return undefined
  const { title, why, whatToDo, before, after } = explanationOf(code, language)
  const say = words[language]
  return [
    plain(`${code}: ${title}`),
    plain(why),
    plain(whatToDo),
    `${say.before}\n\n${indented(before)}`,
    `${say.after}\n\n${indented(after)}`,
  ].join('\n\n')
}

/** Without the marks that documents have. */
const plain = (text: string): string => text.replaceAll('`', '')

const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ')
