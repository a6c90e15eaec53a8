import type { My } from '../../platforms/alipay/host'

export interface Referrer {
  /** appId of the mini-program that opened this one. */
  appId?: string
  /** What it handed over. */
  extraData?: object
}

/** How a mini-program was opened. */
export interface EntryOptions {
  /** Path of the page, without a slash before it; `''` where the host does not tell. */
  path: string
  /** The query; empty if there is none. On Alipay, that of the link or of `navigateToMiniProgram`, not the page's own. */
  query: { [name: string]: string }
  /** How it was opened. Each platform has numbers of its own; 0 where the host does not tell. */
  scene: number
  /** Who opened it; empty if nobody did. */
  referrerInfo: Referrer
  /** Ticket of a shared card. */
  shareTicket?: string
  /** Files that it was opened with. */
  forwardMaterials?: { type: string; name: string; path: string; size: number }[]
  /** Kind of the chat that it was opened from. */
  chatType?: number
  /** What the app may call. */
  apiCategory?: 'default' | 'nativeFunctionalized' | 'browseOnly' | 'embedded' | 'chatTool'
  /** From an app around WeChat's runtime that is not WeChat itself. */
  hostExtraData?: { host_scene: string }
}

/** A copy: what an app changes in it is not the host's. */
export const copyEntry = (native: object): EntryOptions => {
  const entry = Object.assign({} as EntryOptions, native)
  entry.query = Object.assign({}, entry.query)
  entry.referrerInfo = Object.assign({}, entry.referrerInfo)
  return entry
}

/** Alipay leaves out what there is not, and has written the scene as a text. */
export function toEntry(native: ReturnType<My['getLaunchOptionsSync']>): EntryOptions {
  const { path = '', query, scene, referrerInfo, apiCategory } = native
  const entry: EntryOptions = {
    path,
    query: Object.assign({} as EntryOptions['query'], query),
    scene: Number(scene) || 0,
    referrerInfo: toReferrer(referrerInfo),
  }
  if (apiCategory) entry.apiCategory = apiCategory
  return entry
}

function toReferrer(native?: Referrer): Referrer {
  const { appId, extraData } = Object(native) as Referrer
  const referrer: Referrer = {}
  if (appId) referrer.appId = appId
  if (extraData) referrer.extraData = extraData
  return referrer
}

/** What Alipay never tells, and WeChat from when. */
export const entryResults = {
  wechat: { results: { apiCategory: '2.20.0' } },
  alipay: {
    results: {
      apiCategory: { base2: '2.7.22' },
      shareTicket: false,
      forwardMaterials: false,
      chatType: false,
      hostExtraData: false,
    },
  },
} as const
