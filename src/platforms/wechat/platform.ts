import type { PlatformRecord } from '../../types/platform'
import { baseNumbering } from '../baseNumbering'

export const name = 'wechat'
export const title = 'WeChat'
export const spelling = 'contract'

export const platform: PlatformRecord = {
  name,
  title,
  chinese: '微信',
  global: 'wx',
  hostType: 'WechatMiniprogram.Wx',
  aliases: ['wx', 'weixin', 'weapp', 'mp-weixin'],
  frameworks: { TARO_ENV: 'weapp', UNI_PLATFORM: 'mp-weixin', MPX_CURRENT_TARGET_MODE: 'wx' },
  spelling,
  paths: { temp: 'wxfile://tmp_', saved: 'wxfile://store_', userData: 'wxfile://usr' },
  // Its names are the contract's: it is listed first.
  rank: { listed: 1, asked: 2 },
  oldest: '1.4.0',
  numbering: baseNumbering,
}
