import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Since, Spec } from '../../types/contract'
import type { Given, Row } from '../../types/row'

export interface PreviewImageOptions {
  /** Pictures to swipe through: URLs or local paths. */
  readonly urls: readonly string[]
  /** The picture to begin with: one of `urls`, or its index. Default the first. */
  readonly current?: string | number | undefined
  /** Whether a long press shows a menu. A hint. */
  readonly showmenu?: boolean | undefined
  /** `origin` sends the Referer. A hint. */
  readonly referrerPolicy?: 'origin' | 'no-referrer' | undefined
}

/** Options that only Alipay knows. */
export interface PreviewImageAlipay {
  /** Let a long press save the picture. */
  readonly enableSavePhoto?: boolean | undefined
  /** Show a download button. */
  readonly enableShowPhotoDownload?: boolean | undefined
}

/**
 * Shows pictures in full screen.
 *
 * Fails with kind `argument`.
 *
 * @example
 * await mpx.previewImage({ urls: tempFilePaths, current: tempFilePaths[2] })
 */
export type PreviewImage = CallContract<
  'previewImage',
  PreviewImageOptions,
  Ok,
  { alipay: PreviewImageAlipay }
>

export const api: Spec<PreviewImage> = {
  name: 'previewImage',
  kind: 'call',
  required: { urls: true },
}

export const wechat: Row<PreviewImage, Wx> = {
  since: '1.0.0',
  params: { showmenu: '2.13.0', referrerPolicy: '2.13.0' },
  options: (from) => {
    const { urls, current } = from
    // WeChat docs: a link. Which versions take an index is not published.
    if (typeof current === 'number') from.current = urls[current] || (urls[0] as string)
    return from as Given<Wx, 'previewImage'>
  },
}

export const alipay: Row<PreviewImage, My> = {
  since: '1.0.0',
  params: { showmenu: false, referrerPolicy: false },
  options: ({ urls, current = 0 }) => {
    const index = typeof current === 'number' ? current : urls.indexOf(current)
    return { urls, current: index in urls ? index : 0 }
  },
}

/** Gates of the bag's options, which no call needs. */
export const since: Since<PreviewImage> = {
  alipay: {
    extras: {
      enableSavePhoto: { base2: '2.4.4', client: '10.1.35' },
      enableShowPhotoDownload: { base1: '1.13.0', base2: '2.4.4', client: '10.1.35' },
    },
  },
}
