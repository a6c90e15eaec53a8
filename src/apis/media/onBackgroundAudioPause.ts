import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { listenTo } from './_backgroundAudio'

/**
 * Calls `listener` when audio of `playBackgroundAudio` pauses. Remove it with the function that this returns. Deprecated on WeChat.
 *
 * @example
 * const end = mpx.onBackgroundAudioPause(() => show('pause'))
 */
export type OnBackgroundAudioPause = EventContract<'onBackgroundAudioPause', object>

export const api: Spec<OnBackgroundAudioPause> = { name: 'onBackgroundAudioPause', kind: 'event' }

export const wechat: Row<OnBackgroundAudioPause, Wx> = {
  since: '1.0.0',
  method: 'onBackgroundAudioPause',
}

export const alipay: Row<OnBackgroundAudioPause, My> = {
  since: { base1: '1.10.0', client: '10.1.32' },
  method: 'getBackgroundAudioManager',
  listen: listenTo('Pause'),
  event: () => ({}),
}
