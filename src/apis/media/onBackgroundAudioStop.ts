import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { listenTo } from './_backgroundAudio'

/**
 * Calls `listener` when audio of `playBackgroundAudio` ends. Remove it with the function that this returns. Deprecated on WeChat.
 *
 * @example
 * const end = mpx.onBackgroundAudioStop(() => show('stop'))
 */
export type OnBackgroundAudioStop = EventContract<'onBackgroundAudioStop', object>

export const api: Spec<OnBackgroundAudioStop> = { name: 'onBackgroundAudioStop', kind: 'event' }

export const wechat: Row<OnBackgroundAudioStop, Wx> = {
  since: '1.0.0',
  method: 'onBackgroundAudioStop',
}

export const alipay: Row<OnBackgroundAudioStop, My> = {
  since: { base1: '1.10.0', client: '10.1.32' },
  method: 'getBackgroundAudioManager',
  listen: listenTo('Stop', 'Ended'),
  event: () => ({}),
}
