import { ask } from '../../core/ask'
import { failure } from '../../core/failure'
import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { pathOf } from '../_path'
import { choices, composeMedia } from './_compose'

export interface ChooseMediaOptions {
  /** How many at most. Default 9; up to 20 from WeChat 2.25.0 on, 9 elsewhere. One video at a time where it is composed. */
  readonly count?: number | undefined
  /** What may be chosen; `mix` lets one choice have both. Default images or videos. */
  readonly mediaType?: readonly ('image' | 'video' | 'mix')[] | undefined
  /** Where to take it from. Default both. */
  readonly sourceType?: readonly ('album' | 'camera')[] | undefined
  /** Longest recording in seconds, 3 to 60. */
  readonly maxDuration?: number | undefined
  /**
   * Originals, compressed ones, or both. Videos too from WeChat 2.25.0 on, and where it is composed. Alipay app 10.1.35.
   */
  readonly sizeType?: readonly ('original' | 'compressed' | (string & {}))[] | undefined
  /** Camera to start with. Default `back`. Only for videos where it is composed. */
  readonly camera?: 'back' | 'front' | undefined
}

export interface MediaFile {
  /** Path of the temp file. */
  tempFilePath: string
  /** What it is. */
  fileType: 'image' | 'video'
  /** Bytes. Absent for images of Alipay versions that do not tell. */
  size?: number
  /** Seconds. Videos only. */
  duration?: number
  /** Pixels. Videos only. */
  width?: number
  /** Pixels. Videos only. */
  height?: number
  /** Path of a picture of the video. WeChat 2.10.0 only. */
  thumbTempFilePath?: string
}

export interface ChooseMediaResult extends Ok {
  /** What was chosen: all files are images, all are videos, or both. */
  type: 'image' | 'video' | 'mix'
  /** One for each that was chosen. */
  tempFiles: MediaFile[]
}

/**
 * Lets the user choose pictures and videos, or take them.
 *
 * WeChat has it from 2.10.0 on. Before, and on Alipay, it is made of `chooseImage` and `chooseVideo`: where both kinds may be
 * chosen, an action sheet (图片, 视频) asks for one of them first, and a choice is never mixed. The files are temp files: they
 * last until the mini-program ends.
 *
 * Fails with kind `cancel` (the user left the picker or the action sheet), `denied`, `argument`, `version` (a video on Alipay
 * before base library 1.10.0).
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
      // Which version began to tell the kind of each file is not published.
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

const video = { base1: '1.10.0' } as const

/** What single values need, my.chooseVideo and my.chooseImage, and no call. */
export const since: Since<ChooseMedia> = {
  wechat: { values: { type: { mix: '2.10.0' }, tempFiles: { thumbTempFilePath: '2.10.0' } } },
  alipay: {
    values: {
      mediaType: { video, mix: video },
      type: { mix: false },
      tempFiles: { thumbTempFilePath: false },
    },
    options: { maxDuration: video, camera: video, sizeType: { client: '10.1.35' } },
  },
}
