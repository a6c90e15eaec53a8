import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface PreviewImageOptions {
  /** Pictures to leaf through: URLs or local paths. */
  readonly urls: readonly string[]
  /** The one to begin with, one of `urls`; else it is the first. */
  readonly current?: string | undefined
  /** Whether a long press shows a menu. WeChat 2.13.0; a hint. */
  readonly showmenu?: boolean | undefined
  /** `origin` sends the Referer. WeChat 2.13.0; a hint. */
  readonly referrerPolicy?: 'origin' | 'no-referrer' | undefined
}

/** What only Alipay knows. */
export interface PreviewImageAlipay {
  /** A long press saves the picture. Alipay 2.4.4 and app 10.1.35. */
  readonly enableSavePhoto?: boolean | undefined
  /** Shows a download button. Alipay 1.13.0 or 2.4.4, and app 10.1.35. */
  readonly enableShowPhotoDownload?: boolean | undefined
}

/**
 * Shows pictures on the whole screen.
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
  { readonly wechat?: object | undefined; readonly alipay?: PreviewImageAlipay | undefined }
>

export const api: Spec<PreviewImage> = { name: 'previewImage', kind: 'call' }

export const wechat: Row<PreviewImage, Wx> = {
  since: '1.0.0',
  params: { showmenu: '2.13.0', referrerPolicy: '2.13.0' },
}

export const alipay: Row<PreviewImage, My> = {
  since: '1.0.0',
  params: { showmenu: false, referrerPolicy: false },
  options: ({ urls, current }) => ({
    urls,
    current: Math.max(0, current === undefined ? 0 : urls.indexOf(current)),
  }),
  result: () => ({}),
}
