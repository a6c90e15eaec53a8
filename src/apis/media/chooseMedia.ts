import { ask } from '../../core/ask'
import { failure } from '../../core/failure'
import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { pathOf } from '../_path'
import { choices, composeMedia, video } from './_compose'

export interface ChooseMediaOptions {
  /** How many at most. Default 9. Newer WeChat versions take up to 20, other hosts 9. One video at a time where crossmp composes it. */
  readonly count?: number | undefined
  /** Kinds that may be chosen. `mix` allows both in one choice. Default images or videos. */
  readonly mediaType?: readonly ('image' | 'video' | 'mix')[] | undefined
  /** Where to take it from. Default both. */
  readonly sourceType?: readonly ('album' | 'camera')[] | undefined
  /** Longest recording in seconds, 3 to 60. */
  readonly maxDuration?: number | undefined
  /** Originals, compressed ones, or both. Older WeChat versions ignore it for videos. */
  readonly sizeType?: readonly ('original' | 'compressed' | (string & {}))[] | undefined
  /** Camera to start with. Default `back`. Only for videos where crossmp composes it. */
  readonly camera?: 'back' | 'front' | undefined
}

export interface MediaFile {
  /** Path of the temp file. */
  tempFilePath: string
  /** Kind of file. */
  fileType: 'image' | 'video'
  /** Bytes. Absent for images on Alipay versions that do not report it. */
  size?: number
  /** Seconds. Videos only. */
  duration?: number
  /** Pixels. Videos only. */
  width?: number
  /** Pixels. Videos only. */
  height?: number
  /** Path of a picture of the video. Absent where crossmp composes it. */
  thumbTempFilePath?: string
}

export interface ChooseMediaResult extends Ok {
  /** Whether all files are images, all are videos, or both kinds are there. */
  type: 'image' | 'video' | 'mix'
  /** One for each file that was chosen. */
  tempFiles: MediaFile[]
}

/**
 * Lets the user choose pictures and videos, or take them.
 *
 * On Alipay and older WeChat versions, crossmp composes it of `chooseImage` and `chooseVideo`. If both kinds may be chosen, an
 * action sheet (图片, 视频) asks for one of them first, and a choice is never mixed. The files are temp files: they last until the
 * mini-program ends.
 *
 * Fails with kind `cancel` (the user left the picker or the action sheet), `denied`, `argument`, `version` (a video on an Alipay
 * that has no `chooseVideo`).
 *
 * @example
 * const { tempFiles } = await mpx.chooseMedia({ count: 1, mediaType: ['image'] })
 * await mpx.uploadFile({ url, filePath: tempFiles[0].tempFilePath, name: 'photo' })
 */
export type ChooseMedia = CallContract<
  'chooseMedia',
  ChooseMediaOptions,
  ChooseMediaResult,
  { alipay: never }
>

export const api: Spec<ChooseMedia> = { name: 'chooseMedia', kind: 'call' }

/** Newest first. */
export const wechat: readonly [Row<ChooseMedia, Wx>, Row<ChooseMedia, Wx, 'chooseImage'>] = [
  {
    since: '2.10.0',
    result: ({ type, tempFiles = [] }) => {
      const [first = { tempFilePath: '' }] = tempFiles
      pathOf(first.tempFilePath)
      // The version that introduced the kind of each file is not published.
      const fileType = type as 'image' | 'video'
      return { type, tempFiles: tempFiles.map((file) => Object.assign({ fileType }, file)) }
    },
  },
  {
    since: '1.0.0',
    method: 'chooseImage',
    call: (options, session, call) =>
      composeMedia(options, session, call, () =>
        ask(call, session.host, 'showActionSheet', { itemList: choices }).then(
          ({ tapIndex }) => tapIndex,
        ),
      ),
  },
]

export const alipay: Row<ChooseMedia, My, 'chooseImage'> = {
  since: '1.0.0',
  method: 'chooseImage',
  // Alipay docs: my.chooseImage, my.chooseVideo.
  errors: { 10: 'cancel', 11: 'cancel' },
  call: (options, session, call) =>
    composeMedia(options, session, call, () =>
      ask(call, session.host, 'showActionSheet', { items: choices }).then(({ index }) => {
        if (index < 0) throw failure('cancel')
        return index
      }),
    ),
}

/** Gates of my.chooseVideo and of single values, which no call needs. */
export const since: Since<ChooseMedia> = {
  wechat: {
    values: { type: { mix: '2.10.0' }, tempFiles: { thumbTempFilePath: '2.10.0' } },
    // WeChat docs: wx.chooseMedia.
    later: { count: { 'more than 9': '2.25.0' }, sizeType: { videos: '2.25.0' } },
  },
  alipay: {
    values: {
      mediaType: { video, mix: video },
      type: { mix: false },
      tempFiles: { thumbTempFilePath: false },
    },
    options: { maxDuration: video, camera: video, sizeType: { client: '10.1.35' } },
  },
}
