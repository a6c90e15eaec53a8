import { fail } from '../engine/failure'
import { always } from '../engine/fields'
import { asyncApi, type CallContext, type Natives, optional, required } from '../engine/members'
import { copyToTemp, findPicture, type Picture } from '../engine/pictures'
import type { Kernel } from '../kernel'
import { rules } from './net'

/** `notPicture`: WeChat numbers failures of compressImage; which is which is not published. */
const pictureOf = async (
  kernel: Kernel,
  src: unknown,
  call: CallContext,
  notPicture: object = {},
): Promise<Picture> => {
  const picture = await findPicture(kernel, rules, String(src), call)
  if (typeof picture !== 'string') return picture
  if (picture === 'not-loaded') throw fail('download image fail')
  if (picture === 'not-found') throw fail('file not found', { errno: 1300002 })
  throw fail('not a PNG, JPEG or GIF image', { ...notPicture })
}

const compressImage = (kernel: Kernel): Natives => ({
  compressImage: asyncApi({
    since: '2.4.0',
    options: {
      src: required('string'),
      quality: optional('number'),
      compressedWidth: optional('number', { since: '2.26.0' }),
      compressedHeight: optional('number', { since: '2.26.0' }),
    },
    result: always('tempFilePath'),
    // A copy: what is in the picture does not change.
    run: async ({ src }, call) => {
      const { place } = await pictureOf(kernel, src, call, { errno: 1103002 })
      return { tempFilePath: copyToTemp(kernel, place) }
    },
  }),
})

const getImageInfo = (kernel: Kernel): Natives => ({
  getImageInfo: asyncApi({
    options: { src: required('string') },
    result: { ...always('width', 'height', 'path'), orientation: '1.9.90', type: '1.9.90' },
    run: async ({ src }, call) => {
      const { place, header } = await pictureOf(kernel, src, call)
      return { ...header, path: place.hostPath }
    },
  }),
})

const previewImage: Natives = {
  previewImage: asyncApi({
    options: {
      urls: required('array'),
      current: optional('string'),
      showmenu: optional('boolean', { since: '2.13.0' }),
      referrerPolicy: optional('string', { since: '2.13.0' }),
    },
    run: () => undefined,
  }),
}

export const images = (kernel: Kernel): Natives => ({
  ...compressImage(kernel),
  ...getImageInfo(kernel),
  ...previewImage,
})
