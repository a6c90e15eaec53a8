import { type Failure, fail } from '../engine/failure'
import { asyncApi, type CallContext, type Natives, required } from '../engine/members'
import { copyToTemp, findPicture, type Picture } from '../engine/pictures'
import type { Kernel } from '../kernel'
import { rules } from './net'

/** `@mini-types/my` 3.0.14, my.getImageInfo, error codes. */
const unreadable = (why: string): Failure => fail(`获取图片信息失败: ${why}`, { error: 18 })

/** Alipay docs, my.getImageInfo: saved and user files from client 10.2.70. */
const savedFiles = { client: '10.2.70' }

const pictureOf = async (kernel: Kernel, src: unknown, call: CallContext): Promise<Picture> => {
  if (src === '') throw fail('路径不能为空', { error: 12 })
  const picture = await findPicture(kernel, rules, String(src), call)
  if (typeof picture === 'string') throw unreadable(picture)
  if (picture.place.area !== 'temp' && !kernel.has(savedFiles)) {
    throw unreadable('saved and user files need client 10.2.70')
  }
  return picture
}

const compressImage = (kernel: Kernel): Natives => ({
  compressImage: asyncApi({
    // Copies: what is in a picture does not change.
    run: async ({ apFilePaths, compressLevel = 4 }, call) => {
      if (![0, 1, 2, 3, 4].includes(Number(compressLevel))) {
        throw fail('invalid parameter: compressLevel should be 0 to 4', { error: 2 })
      }
      const pictures = (apFilePaths as unknown[]).map((src) => pictureOf(kernel, src, call))
      const places = (await Promise.all(pictures)).map(({ place }) => place)
      return { apFilePaths: places.map((place) => copyToTemp(kernel, place)) }
    },
  }),
})

/** Alipay docs name the formats by their extensions. */
const typeNames = { png: 'png', jpeg: 'jpg', gif: 'gif' } as const

const getImageInfo = (kernel: Kernel): Natives => ({
  getImageInfo: asyncApi({
    // The version in Alipay docs is that of saved files: see `savedFiles`.
    options: { src: required('string') },
    run: async ({ src }, call) => {
      const { place, header } = await pictureOf(kernel, src, call)
      return { ...header, type: typeNames[header.type], path: place.hostPath }
    },
  }),
})

const checkIndex = (current: unknown): void => {
  if (Number.isInteger(current) && Number(current) >= 0) return
  throw fail('invalid parameter: current should be the index of a picture', { error: 2 })
}

const previewImage: Natives = {
  previewImage: asyncApi({ run: ({ current = 0 }) => void checkIndex(current) }),
}

export const images = (kernel: Kernel): Natives => ({
  ...compressImage(kernel),
  ...getImageInfo(kernel),
  ...previewImage,
})
