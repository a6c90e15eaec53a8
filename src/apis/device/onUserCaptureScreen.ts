import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

/**
 * Calls `listener` when the user takes a screenshot. Remove it with `offUserCaptureScreen`.
 *
 * On WeChat, a listener may return `{ query }` for the card that the user can share the picture with. Of several, the last that returns something decides. Alipay shares no card.
 *
 * @example
 * mpx.onUserCaptureScreen(() => ({ query: 'from=screenshot' }))
 */
export type OnUserCaptureScreen = EventContract<'onUserCaptureScreen', object>

export const api: Spec<OnUserCaptureScreen> = { name: 'onUserCaptureScreen', kind: 'event' }

export const wechat: Row<OnUserCaptureScreen, Wx> = {
  since: '1.4.0',
  method: 'onUserCaptureScreen',
  off: 'offUserCaptureScreen',
}

export const alipay: Row<OnUserCaptureScreen, My> = {
  since: '1.0.0',
  method: 'onUserCaptureScreen',
  off: 'offUserCaptureScreen',
}
