import { records } from '../platforms/index'
import type { Gate, Platform } from '../types/gate'
import type { Language } from './language'

interface PlatformWords {
  title(platform: Platform): string
  /** A version of the platform. */
  version(platform: Platform, gate: Gate): string
}

/** Numberings describe versions in English: their words in Chinese. */
const chinese = {
  'base library ': '基础库 ',
  ' and app ': '、客户端 ',
  'app ': '客户端 ',
  ' or ': ' 或 ',
}

/** How each language speaks of platforms. */
export const platformWords: { readonly [L in Language]: PlatformWords } = {
  en: {
    title: (platform) => records[platform].title,
    version: (platform, gate) => records[platform].numbering.describe(gate),
  },
  zh: {
    title: (platform) => records[platform].chinese,
    version: (platform, gate) =>
      Object.entries(chinese).reduce(
        (text, [english, word]) => text.replaceAll(english, word),
        records[platform].numbering.describe(gate),
      ),
  },
}
