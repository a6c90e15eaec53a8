import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { toVideo } from './_picked'

export interface ChooseVideoOptions {
  /** Where to take it from. Default both. */
  readonly sourceType?: readonly ('album' | 'camera')[] | undefined
  /** Whether to compress it. Default true. Alipay on iOS always compresses. */
  readonly compressed?: boolean | undefined
  /** Longest recording, in seconds. Default 60. */
  readonly maxDuration?: number | undefined
  /** Camera to start with. Default `back`. Some Android systems ignore it. */
  readonly camera?: 'back' | 'front' | undefined
}

export interface ChooseVideoResult extends Ok {
  /** Path of the temp file. */
  tempFilePath: string
  /** Seconds. */
  duration: number
  /** Bytes. */
  size: number
  /** Pixels. */
  height: number
  /** Pixels. */
  width: number
}

/**
 * Lets the user choose a video, or record one.
 *
 * The file is a temp file: it lasts until the mini-program ends. WeChat has deprecated the API in favour of `chooseMedia`, and
 * still has it.
 *
 * Fails with kind `cancel` (the user left), `denied`, `version`.
 *
 * @example
 * const { tempFilePath, duration } = await mpx.chooseVideo({ maxDuration: 15 })
 */
export type ChooseVideo = CallContract<'chooseVideo', ChooseVideoOptions, ChooseVideoResult>

export const api: Spec<ChooseVideo> = { name: 'chooseVideo', kind: 'call' }

export const wechat: Row<ChooseVideo, Wx> = {
  since: '1.0.0',
  params: { compressed: '1.6.0' },
  result: toVideo,
}

export const alipay: Row<ChooseVideo, My> = {
  since: { base1: '1.10.0' },
  // Alipay docs, my.chooseVideo: leaving is 10 on Android, 11 on iOS.
  errors: { 10: 'cancel', 11: 'cancel' },
  result: toVideo,
}

/** Gates of results, which no call needs. Alipay's documents do not say what the first version called the field. */
export const since: Since<ChooseVideo> = {
  alipay: { results: { tempFilePath: { base1: '1.11.0', base2: '2.4.4' } } },
}
