import { mpx } from 'crossmp'

/** Which app a photo comes from. `mpx.is` is known when the app is built: each build keeps one line of this. */
export function channel(): string {
  if (mpx.is('alipay')) return 'from Alipay 支付宝'
  return 'from WeChat 微信'
}
