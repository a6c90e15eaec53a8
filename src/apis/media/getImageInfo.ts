import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { pathOf } from '../_path'

export interface GetImageInfoOptions {
  /** Path of a local file, or a URL. Saved and user files on Alipay from app 10.2.70 on. */
  readonly src: string
}

/** How the picture has to be turned to stand upright, as Exif has it. */
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
  /** Local path; of the download for a URL. */
  path: string
  /** Absent where the host does not tell. WeChat 1.9.90, Alipay 2.3.1. */
  orientation?: ImageOrientation
  /** `unknown` where the host does not tell. WeChat 1.9.90, Alipay 2.3.1. */
  type: 'unknown' | 'jpeg' | 'png' | 'gif' | 'tiff' | (string & {})
}

/**
 * Tells size, format and orientation of a picture. A URL is downloaded, from the platform's list of domains.
 *
 * Fails with kind `not-found`, `argument`, `network`, and `unknown` for what is no picture (Alipay: for most failures).
 *
 * @example
 * const { width, height } = await mpx.getImageInfo({ src: tempFilePath })
 */
export type GetImageInfo = CallContract<'getImageInfo', GetImageInfoOptions, GetImageInfoResult>

export const api: Spec<GetImageInfo> = {
  name: 'getImageInfo',
  kind: 'call',
  required: { src: true },
}

export const wechat: Row<GetImageInfo, Wx> = { since: '1.0.0', result: toInfo }

export const alipay: Row<GetImageInfo, My> = {
  since: { base1: '1.4.0', client: '10.1.8' },
  // @mini-types/my 3.0.14: 12 no path, 22 an extension it does not take; 18 is whatever else.
  errors: { 12: 'argument', 22: 'argument' },
  result: toInfo,
}

/** What the results need, and no call. */
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
