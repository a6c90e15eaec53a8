import type { Comment } from '../comment'
import { noteOf } from '../zh/notes/index'

/** What an API does, in Chinese: its sentence, and what else is known of it. */
export const about = (sentence: string, comment: Comment): string =>
  [sentence, ...notesIn(comment).map(inChinese)].join('\n\n')

/** The paragraphs of a comment beside its first sentence, each on one line. */
export const notesIn = ({ text, summary }: Comment): string[] =>
  text
    .split('\n\n')
    .map((paragraph) => paragraph.replaceAll('\n', ' ').replace(summary, '').trim())
    .filter(Boolean)

const kind = '[类型](../../guides/errors.md#错误类型)'
const heads: Readonly<Record<string, string>> = {
  Fails: `失败${kind}`,
  'Its calls fail': `方法的失败${kind}`,
  Throws: `抛出的错误${kind}`,
}

/** The kinds of errors, each with its reason, where a paragraph has nothing else. */
const failures =
  /^(Fails|Its calls fail|Throws) with kind ((?:`[a-z-]+`(?: \([^)]*\))?(?:, |\.$))+)$/

export function inChinese(note: string): string {
  const [, head = '', kinds] = failures.exec(note) ?? []
  if (kinds === undefined) return noteOf(note).replace('失败类型', `失败${kind}`)
  const list = [...kinds.matchAll(/(`[a-z-]+`)(?: \(([^)]*)\))?/g)].map(
    ([, name, reason]) => `${name}${reason ? `（${noteOf(reason)}）` : ''}`,
  )
  return `${heads[head]}：${list.join('、')}。`
}
