import { failure } from '../../core/failure'
import type { My } from '../../platforms/alipay/host'
import type { Ok } from '../../types/contract'
import type { ErrorKind } from '../../types/error'
import type { Got } from '../../types/row'

/** What the user shows of themselves. */
export interface UserInfo {
  /** The name that the user chose. */
  nickName: string
  /** URL of the picture. */
  avatarUrl: string
  /** 0 unknown, 1 male, 2 female. */
  gender: 0 | 1 | 2
  /** The country; its code on Alipay. `''` if unknown. */
  country: string
  /** `''` if unknown. */
  province: string
  /** `''` if unknown. */
  city: string
  /** Language of `country`, `province` and `city`; `''` on Alipay. */
  language: string
}

export interface UserInfoResult extends Ok {
  /** What the user shows of themselves. */
  userInfo: UserInfo
  /** `userInfo` as JSON. WeChat's `signature` is of this text. */
  rawData: string
  /** Proves to your server that `rawData` is WeChat's. */
  signature?: string
  /** `userInfo` and more, encrypted with the session key of `login`. */
  encryptedData?: string
  /** Initial vector of the encryption. */
  iv?: string
  /** Id for a cloud call instead. Only if the app uses cloud development. */
  cloudID?: string
}

/** What Alipay says in `response`, a JSON text, and newer versions beside it. */
interface Said {
  readonly code?: string
  readonly msg?: string
  readonly subMsg?: string
  readonly nickName?: string
  readonly avatar?: string
  readonly gender?: string
  readonly countryCode?: string
  readonly province?: string
  readonly city?: string
}

/** Alipay docs: my.getOpenUserInfo. 40003 the user has not agreed, 40006 the app lacks the product. */
const kinds: { readonly [code: string]: ErrorKind } = { 40003: 'denied', 40006: 'unsupported' }

/** The answer of my.getOpenUserInfo. Its failures are successes with another code. */
export function toUserInfo(native: Got<My, 'getOpenUserInfo'>) {
  const { code, msg, subMsg, nickName, avatar, gender, countryCode, province, city } =
    saidIn(native)
  if (Number(code) !== 10000) {
    throw failure(kinds[code || ''] || 'unknown', subMsg || msg || 'Alipay gave no code')
  }
  const userInfo: UserInfo = {
    nickName: nickName || '',
    avatarUrl: avatar || '',
    gender: gender === 'm' ? 1 : gender === 'f' ? 2 : 0,
    country: countryCode || '',
    province: province || '',
    city: city || '',
    language: '',
  }
  return { userInfo, rawData: JSON.stringify(userInfo) }
}

// Some clients give the object itself.
function saidIn(native: Got<My, 'getOpenUserInfo'>): Said {
  const { response } = native
  const outer = response && typeof response === 'string' ? JSON.parse(response) : response
  return Object(outer).response || native
}
