import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { playVoice } from './_voice'

export interface PlayVoiceOptions {
  /** Local path of the recording. */
  readonly filePath: string
  /** Seconds after which it stops. Default 60. */
  readonly duration?: number | undefined
}

/**
 * Plays a recording, and stops one that still plays. One that `pauseVoice` paused goes on. Deprecated on WeChat.
 *
 * Resolves when it has ended: it is played, `stopVoice` stops it, or another one begins. While it is paused, the call waits.
 *
 * On Alipay it is made of `createInnerAudioContext`. It also ends when the host stops it, because the app leaves the screen.
 *
 * Fails with kind `not-found`, `argument` (the file is no sound, on Alipay), `network`, `unknown`.
 *
 * @example
 * const { tempFilePath } = await mpx.startRecord()
 * await mpx.playVoice({ filePath: tempFilePath })
 */
export type PlayVoice = CallContract<'playVoice', PlayVoiceOptions, Ok>

export const api: Spec<PlayVoice> = {
  name: 'playVoice',
  kind: 'call',
  required: { filePath: true },
}

export const wechat: Row<PlayVoice, Wx> = { since: '1.0.0', params: { duration: '1.6.0' } }

export const alipay: Row<PlayVoice, My, 'createInnerAudioContext'> = {
  since: { base1: '1.23.4', client: '10.1.87' },
  method: 'createInnerAudioContext',
  call: ({ filePath, duration = 60 }, { host }) => playVoice(host, filePath, duration),
}
