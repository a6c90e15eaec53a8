import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { listenTo } from './_backgroundAudio'

/**
 * Calls `listener` when audio of `playBackgroundAudio` begins or goes on. Remove it with the function that this returns. Deprecated on WeChat.
 *
 * @example
 * const end = mpx.onBackgroundAudioPlay(() => show('play'))
 */
export type OnBackgroundAudioPlay = EventContract<'onBackgroundAudioPlay', object>

export const api: Spec<OnBackgroundAudioPlay> = { name: 'onBackgroundAudioPlay', kind: 'event' }

export const wechat: Row<OnBackgroundAudioPlay, Wx> = {
  since: '1.0.0',
  method: 'onBackgroundAudioPlay',
}

export const alipay: Row<OnBackgroundAudioPlay, My> = {
  since: { base1: '1.10.0', client: '10.1.32' },
  method: 'getBackgroundAudioManager',
  listen: listenTo('Play'),
  event: () => ({}),
}
