import { records } from '../platforms/index'
import type { Gate, Platform } from '../types/gate'
import type { Language } from './language'

interface PlatformWords {
  title(platform: Platform): string
  /** A version of the platform. */
  version(platform: Platform, gate: Gate): string
  /** The same for a table whose column names the platform. */
  brief(platform: Platform, gate: Gate): string
}

/** Numberings describe versions in English: their words in Chinese. */
const words = {
  'base library ': '基础库 ',
  'base ': '基础库 ',
  ' and app ': '、客户端 ',
  'app ': '客户端 ',
  ' or ': ' 或 ',
}

const inChinese = (text: string): string =>
  Object.entries(words).reduce((said, [word, chinese]) => said.replaceAll(word, chinese), text)

/** How each language speaks of platforms. */
export const platformWords: { readonly [L in Language]: PlatformWords } = {
  en: {
    title: (platform) => records[platform].title,
    version: (platform, gate) => records[platform].numbering.describe(gate),
    brief: (platform, gate) => records[platform].numbering.brief(gate),
  },
  zh: {
    title: (platform) => records[platform].chinese,
    version: (platform, gate) => inChinese(records[platform].numbering.describe(gate)),
    brief: (platform, gate) => inChinese(records[platform].numbering.brief(gate)),
  },
}
