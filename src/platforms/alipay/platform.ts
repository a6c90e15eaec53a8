import type { PlatformRecord } from '../../types/platform'
import { numbering } from './numbering'

export const name = 'alipay'
export const title = 'Alipay'
export const spelling = 'own'

export const platform: PlatformRecord = {
  name,
  title,
  chinese: '支付宝',
  global: 'my',
  hostType: 'typeof my',
  aliases: ['my', 'ali', 'zhifubao', 'mp-alipay'],
  frameworks: { TARO_ENV: 'alipay', UNI_PLATFORM: 'mp-alipay', MPX_CURRENT_TARGET_MODE: 'ali' },
  spelling,
  paths: {
    temp: 'https://resource/',
    saved: 'https://resource/saved_',
    userData: 'https://usr',
  },
  // A global scope that has both `my` and `wx` is Alipay's.
  rank: { listed: 2, asked: 1 },
  oldest: { base1: '1.9.0', base2: '2.0.0', client: '10.1.30' },
  numbering,
}
