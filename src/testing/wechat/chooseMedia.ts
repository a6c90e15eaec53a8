import { fail } from '../engine/failure'
import { asyncApi, type Natives } from '../engine/members'
import { countOf, type MediaKind, type Picked, videoFacts } from '../engine/picking'
import type { Kernel } from '../kernel'
import { choose } from './picker'

/** A picture of one pixel, the thumbnail of every video. */
const thumbnail =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

const kindsOf = (mediaType: unknown): readonly MediaKind[] => {
  const asked = Array.isArray(mediaType) ? mediaType : ['image', 'video']
  const kinds = (['image', 'video'] as const).filter((kind) => asked.includes(kind))
  if (asked.includes('mix')) return ['image', 'video']
  if (kinds.length > 0) return kinds
  throw fail("parameter error: parameter.mediaType should have 'image', 'video' or 'mix'", {
    errno: 1001,
  })
}

const fileOf = (kernel: Kernel, picked: Picked): object => {
  const common = { tempFilePath: picked.path, size: picked.size, fileType: picked.kind }
  if (picked.kind === 'image') return common
  const bytes = kernel.runtime.text.encode(thumbnail, 'base64')
  const thumbTempFilePath = kernel.files.addTemp(bytes, 'thumbnail.png')
  return { ...common, ...videoFacts(picked), thumbTempFilePath }
}

/** Without `mix`, what is chosen is of one kind: that of the first file. */
const chooseOf = (kernel: Kernel, mediaType: unknown, count: number): Picked[] => {
  const kinds = kindsOf(mediaType)
  const picked = choose(kernel, kinds, count)
  if (Array.isArray(mediaType) && mediaType.includes('mix')) return picked
  return picked.filter(({ kind }) => kind === picked[0]?.kind)
}

export const chooseMedia = (kernel: Kernel): Natives => ({
  chooseMedia: asyncApi({
    run: ({ count, mediaType }) => {
      // WeChat docs, wx.chooseMedia: up to 9 files, from 2.25.0 up to 20.
      const most = kernel.has('2.25.0') ? 20 : 9
      const picked = chooseOf(kernel, mediaType, countOf(count, 9, most))
      const kinds = new Set(picked.map(({ kind }) => kind))
      return {
        tempFiles: picked.map((one) => fileOf(kernel, one)),
        type: kinds.size > 1 ? 'mix' : picked[0]?.kind,
      }
    },
  }),
})
