import type { Platform } from '../src/types/gate'

/** What scripts and docs say of a platform. */
export interface About {
  /** As app developers call it. */
  readonly title: string
  readonly chinese: string
  /** The host object. */
  readonly global: string
  /** The oldest host that crossmp supports. */
  readonly oldest: { readonly base: string; readonly client?: string }
}

/** WeChat's names are the contract's: it comes first. */
export const about: { readonly [P in Platform]: About } = {
  wechat: { title: 'WeChat', chinese: '微信', global: 'wx', oldest: { base: '1.4.0' } },
  alipay: {
    title: 'Alipay',
    chinese: '支付宝',
    global: 'my',
    oldest: { base: '1.9.0', client: '10.1.30' },
  },
}

/** The platforms in the order of lists and tables. */
export const ordered: readonly Platform[] = Object.keys(about) as Platform[]
