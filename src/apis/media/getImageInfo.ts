import { network } from '../../core/network'
import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { pathOf } from '../_path'

export interface GetImageInfoOptions {
  /** Path of a local file, or a URL. */
  readonly src: string
}

/** How to turn the picture so that it stands upright, in Exif's terms. */
export type ImageOrientation =
  | 'up'
  | 'up-mirrored'
  | 'down'
  | 'down-mirrored'
  | 'left'
  | 'left-mirrored'
  | 'right'
  | 'right-mirrored'

export interface GetImageInfoResult extends Ok {
  /** Pixels, not turned. */
  width: number
  /** Pixels, not turned. */
  height: number
  /** Local path; for a URL, that of the downloaded file. */
  path: string
  /** Absent where the host does not report it. */
  orientation?: ImageOrientation
  /** `unknown` where the host does not report it. */
  type: 'unknown' | 'jpeg' | 'png' | 'gif' | 'tiff' | (string & {})
}

/**
 * Gets size, format and orientation of a picture. A URL is downloaded; its domain has to be on the platform's list.
 *
 * Fails with kind `not-found`, `argument`, `network`, and `unknown` for a file that is no picture (Alipay: for most failures).
 *
 * @example
 * const { width, height } = await mpx.getImageInfo({ src: tempFilePath })
 */
export type GetImageInfo = CallContract<'getImageInfo', GetImageInfoOptions, GetImageInfoResult>

export const api: Spec<GetImageInfo> = {
  name: 'getImageInfo',
  kind: 'call',
  network,
  required: { src: true },
}

export const wechat: Row<GetImageInfo, Wx> = { since: '1.0.0', result: toInfo }

export const alipay: Row<GetImageInfo, My> = {
  since: { base1: '1.4.0', client: '10.1.8' },
  // @mini-types/my 3.0.14: 12 no path, 22 an extension it does not take; 18 is whatever else.
  errors: { 12: 'argument', 22: 'argument' },
  result: toInfo,
}

/** Gates of results, which no call needs. */
export const since: Since<GetImageInfo> = {
  wechat: { results: { orientation: '1.9.90', type: '1.9.90' } },
  alipay: {
    later: { src: { 'saved and user files': { client: '10.2.70' } } },
    results: { orientation: { base2: '2.3.1' }, type: { base2: '2.3.1' } },
  },
}

interface NativeInfo {
  readonly width: number
  readonly height: number
  readonly path: string
  readonly orientation?: ImageOrientation
  /** Alipay's typings say a number, its documents a file extension. */
  readonly type?: unknown
}

function toInfo({ width, height, path, orientation, type }: NativeInfo) {
  const name = typeof type === 'string' ? type : 'unknown'
  const info: Omit<GetImageInfoResult, 'errMsg'> = {
    width,
    height,
    path: pathOf(path),
    type: name === 'jpg' ? 'jpeg' : name,
  }
  if (orientation) info.orientation = orientation
  return info
}
