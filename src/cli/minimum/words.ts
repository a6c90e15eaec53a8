import type { Language } from '../../messages/language'
import type { Reach } from './reach'

interface Words {
  head(title: string, version: string): string
  /** What is said of a minimum that is the oldest of all. */
  readonly oldest: string
  needs(what: string, version: string): string
  /** What the minimum would be without the uses above. */
  otherwise(version: string): string
  reach(reach: Reach): string
  readonly unknown: string
  never(title: string): string
  /** More places than are shown. */
  more(count: number): string
}

export const words: { readonly [L in Language]: Words } = {
  en: {
    head: (title, version) => `${title}: ${version}`,
    oldest: 'It is the oldest that crossmp supports.',
    needs: (what, version) => `${what} needs ${version}`,
    otherwise: (version) => `Without that: ${version}`,
    reach: ({ percent, date, source }) =>
      `Reaches ${percent} % of users: ${source}, figures of ${date}`,
    unknown: 'No source tells since when it has these, so the minimum may be higher:',
    never: (title) => `No version of ${title} has these: see crossmp check.`,
    more: (count) => `and ${count} more: see --json`,
  },
  zh: {
    head: (title, version) => `${title}：${version}`,
    oldest: '这是 crossmp 支持的最低版本。',
    needs: (what, version) => `${what} 需要${version}`,
    otherwise: (version) => `去掉以上用法后：${version}`,
    reach: ({ percent, date, source }) => `可覆盖 ${percent}% 的用户：${source}，${date} 的数据`,
    unknown: '以下用法没有公布起始版本，实际最低版本可能更高：',
    never: (title) => `${title}的任何版本都不支持以下用法，详见 crossmp check：`,
    more: (count) => `另有 ${count} 处，见 --json`,
  },
}
