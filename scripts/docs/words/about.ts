import type { Comment } from '../comment'

/** What an API does, in Chinese: its sentence, the kinds of its errors, and what else is known of it in English. */
export function about(sentence: string, { text, summary }: Comment): string {
  const [failures = ''] = /\bFails with kind [^.]*/.exec(text) ?? []
  const kinds = [...failures.replace(/\([^)]*\)/g, '').matchAll(/`[a-z-]+`/g)].map(([kind]) => kind)
  const plain = text.replaceAll('\n', ' ')
  return [
    sentence,
    ...(kinds.length > 0
      ? [`失败时，错误的[类型](../../guides/errors.md#错误类型)可能是 ${kinds.join('、')}。`]
      : []),
    ...(plain === summary ? [] : [inEnglish(text)]),
  ].join('\n\n')
}

// Its links name headings of the English guides.
const inEnglish = (text: string): string =>
  `<details>\n<summary>更多说明（英文）</summary>\n\n${text.replaceAll('](../../', '](../../../')}\n\n</details>`
