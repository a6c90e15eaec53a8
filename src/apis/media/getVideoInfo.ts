import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import type { ImageOrientation } from './getImageInfo'

export interface GetVideoInfoOptions {
  /** Path of the video. */
  readonly src: string
}

export interface GetVideoInfoResult extends Ok {
  /** How to turn it so that it stands upright: `up`, `down`, `left`, `right`, or with `-mirrored`. */
  orientation: ImageOrientation
  /** Format, such as `mp4`. */
  type: string
  /** Seconds. Nothing is published of Alipay's unit. */
  duration: number
  /** Kilobytes. Nothing is published of Alipay's unit. */
  size: number
  /** Pixels. */
  height: number
  /** Pixels. */
  width: number
  /** Frames per second. */
  fps: number
  /** Kilobits per second. */
  bitrate: number
}

/**
 * Gets size, format and duration of a video.
 *
 * Alipay documents neither the units nor the first version: crossmp gives its numbers as they are.
 *
 * Fails with kind `not-found`, `argument`.
 *
 * @example
 * const { width, height } = await mpx.getVideoInfo({ src: tempFilePath })
 */
export type GetVideoInfo = CallContract<'getVideoInfo', GetVideoInfoOptions, GetVideoInfoResult>

export const api: Spec<GetVideoInfo> = {
  name: 'getVideoInfo',
  kind: 'call',
  required: { src: true },
}

export const wechat: Row<GetVideoInfo, Wx> = { since: '2.11.0' }

export const alipay: Row<GetVideoInfo, My> = {
  since: 'unknown',
  result: ({ orientation, type, duration, size, height, width, fps, bitrate }) => ({
    orientation: orientations[orientation] || (String(orientation) as ImageOrientation),
    type,
    duration,
    size,
    height,
    width,
    fps,
    bitrate,
  }),
}

// @mini-types/my 3.0.14: EGetVideoInfoOrientation.
const orientations: readonly ImageOrientation[] = ['up', 'down', 'left', 'right']
