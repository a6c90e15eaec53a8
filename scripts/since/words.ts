import type { Language } from '../../src/messages/language'
import { platformWords } from '../../src/messages/platformWords'
import type { Gate, Platform } from '../../src/types/gate'
import { oldest, platforms, records } from '../platforms'
import type { GateByPlatform, Place } from './places'

/** What is said of versions, in one language. */
interface Phrases {
  never(title: string): string
  unpublished(title: string): string
  always(title: string): string
  readonly anyVersion: string
  readonly before: string
  /** Between what is said of one cell. */
  readonly between: string
  readonly stop: string
  readonly comma: string
  readonly colon: string
  /** What is there only since a later version. */
  later(what: string): string
}

export const phrases: { readonly [L in Language]: Phrases } = {
  en: {
    never: (title) => `not on ${title}`,
    unpublished: (title) => `${title} (version not published)`,
    always: (title) => `${title} (any version)`,
    anyVersion: 'any version',
    before: 'before: crossmp',
    between: '; ',
    stop: '. ',
    comma: ', ',
    colon: ': ',
    later: (what) => what,
  },
  zh: {
    never: (title) => `${title}不支持`,
    unpublished: (title) => `${title}（没有公布起始版本）`,
    always: (title) => `${title}（任何版本）`,
    anyVersion: '任何版本',
    before: '更低版本由 crossmp 实现',
    between: '；',
    stop: '。',
    comma: '、',
    colon: '：',
    later: (what) => laterInChinese[what] ?? what,
  },
}

const laterInChinese: { readonly [what: string]: string } = {
  'saved and user files': '已保存的文件和用户文件',
  'other than pdf': 'pdf 以外的类型',
  'a query for a page of the tab bar': '给 tabBar 页面的 query',
  bytes: '二进制数据',
  'more than 9': '超过 9',
  videos: '视频',
}

/** Whether every host that crossmp supports has it. */
export function isAlways(gate: Gate | undefined, platform: Platform): boolean {
  return gate === undefined || records[platform].numbering.meets(gate, oldest(platform)) === true
}

/** A version as the platform's developers write it: `2.10.0` for WeChat, `app 10.2.80` for Alipay. */
export function versionText(gate: Gate, platform: Platform, language: Language): string {
  const { version, brief } = platformWords[language]
  const { parts } = records[platform].numbering
  return Object.keys(parts).length > 0 ? version(platform, gate) : brief(platform, gate)
}

/** `WeChat 2.10.0 · Alipay app 10.2.80`; empty where every host has it. */
export function gatesText(gates: GateByPlatform, language: Language): string {
  const stated = platforms.filter((platform) => platform in gates)
  if (stated.every((platform) => isAlways(gates[platform], platform))) return ''
  return stated.map((platform) => onPlatform(gates[platform], platform, language)).join(' · ')
}

function onPlatform(gate: Gate | undefined, platform: Platform, language: Language): string {
  const { never, unpublished, always } = phrases[language]
  const title = platformWords[language].title(platform)
  if (gate === false) return never(title)
  if (gate === 'unknown') return unpublished(title)
  return isAlways(gate, platform)
    ? always(title)
    : `${title} ${versionText(gate as Gate, platform, language)}`
}

/** All that is known of a place on one line; empty where every host has all of it. */
export function placeText({ gates, ours, more }: Place, language: Language): string {
  const { before, between, colon, stop, later } = phrases[language]
  const own = gatesText(gates, language)
  const all = [
    own && ours ? `${own}${between}${before}` : own,
    ...more.map((one) => {
      const text = gatesText(one.gates, language)
      return text && `${later(one.what)}${colon}${text}`
    }),
  ]
  return all.filter(Boolean).join(stop)
}
