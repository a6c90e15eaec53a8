import { failure } from '../../core/failure'
import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface MediaSource {
  /** A URL or a local path. */
  readonly url: string
  /** Default `image`. Alipay shows images only. */
  readonly type?: 'image' | 'video' | undefined
  /** Picture of a video. */
  readonly poster?: string | undefined
}

export interface PreviewMediaOptions {
  /** Pictures and videos to swipe through. */
  readonly sources: readonly MediaSource[]
  /** Index of the one to begin with. Default 0. */
  readonly current?: number | undefined
  /** Whether a long press shows a menu. A hint. */
  readonly showmenu?: boolean | undefined
  /** `origin` sends the Referer. A hint. */
  readonly referrerPolicy?: 'origin' | 'no-referrer' | undefined
}

/**
 * Shows pictures and videos in full screen. On Alipay it is `my.previewImage`.
 *
 * Fails with kind `argument`, `unsupported` (a video on Alipay).
 *
 * @example
 * await mpx.previewMedia({ sources: [{ url: tempFilePath, type: 'image' }] })
 */
export type PreviewMedia = CallContract<'previewMedia', PreviewMediaOptions, Ok>

export const api: Spec<PreviewMedia> = {
  name: 'previewMedia',
  kind: 'call',
  required: { sources: true },
}

export const wechat: Row<PreviewMedia, Wx> = {
  since: '2.12.0',
  params: { showmenu: '2.13.0', referrerPolicy: '2.13.0' },
}

export const alipay: Row<PreviewMedia, My, 'previewImage'> = {
  since: '1.0.0',
  method: 'previewImage',
  params: { showmenu: false, referrerPolicy: false },
  options: ({ sources, current = 0 }) => {
    if (sources.some(({ type }) => type === 'video')) {
      throw failure('unsupported', 'Alipay shows no videos in a preview')
    }
    return { urls: sources.map(({ url }) => url), current: current in sources ? current : 0 }
  },
}
