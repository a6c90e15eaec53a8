import { fail } from '../engine/failure'
import { asyncApi, type CallContext, type Natives } from '../engine/members'
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
    // A copy: what is in the picture does not change.
    run: async ({ src }, call) => {
      const { place } = await pictureOf(kernel, src, call, { errno: 1103002 })
      return { tempFilePath: copyToTemp(kernel, place) }
    },
  }),
})

const getImageInfo = (kernel: Kernel): Natives => ({
  getImageInfo: asyncApi({
    run: async ({ src }, call) => {
      const { place, header } = await pictureOf(kernel, src, call)
      return { ...header, path: place.hostPath }
    },
  }),
})

export const images = (kernel: Kernel): Natives => ({
  ...compressImage(kernel),
  ...getImageInfo(kernel),
})
