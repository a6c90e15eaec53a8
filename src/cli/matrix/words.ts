import type { Language } from '../../messages/language'
import { platformWords } from '../../messages/platformWords'
import { platforms } from '../../platforms/index'

interface Words {
  readonly title: string
  /** Above the names. */
  readonly api: string
  /** What the signs mean. */
  readonly legend: string
}

export const words: { readonly [L in Language]: Words } = {
  en: {
    title: 'crossmp: compatibility',
    api: 'API',
    legend:
      '✓: every version that crossmp supports. A number: from that version on (base library, app). ✓ ?: the host has it, but the version is not published. –: never. *: in part.',
  },
  zh: {
    title: 'crossmp 兼容性',
    api: 'API',
    legend:
      '✓：crossmp 支持的所有版本。数字：从该版本开始（基础库、客户端）。✓ ?：平台有这个 API，但没有公布起始版本。–：不支持。*：部分支持。',
  },
}

/** The heads of the columns. */
export const headOf = (language: Language): string[] => [
  words[language].api,
  ...platforms.map((platform) => platformWords[language].title(platform)),
]
