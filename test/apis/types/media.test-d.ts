import { expectTypeOf, test } from 'vitest'
import type { ImageFile } from '../../../src/apis/media/chooseImage'
import type { MediaFile } from '../../../src/apis/media/chooseMedia'
import type { MpxError } from '../../../src/types/error'
import type { Mpx, MpxOn } from '../../../src/types/mpx'

declare const mpx: Mpx

test('chooseImage promises paths and files, on every platform', () => {
  expectTypeOf(mpx.chooseImage()).resolves.toEqualTypeOf<{
    errMsg: string
    tempFilePaths: string[]
    tempFiles: ImageFile[]
  }>()
  expectTypeOf<ImageFile>().toEqualTypeOf<{ path: string; size?: number }>()
  mpx.chooseImage({ count: undefined, sizeType: ['original'] as const })
  mpx.chooseImage({ alipay: { storeToAlbum: true } })
  mpx.chooseImage({
    success: ({ tempFilePaths }) => expectTypeOf(tempFilePaths).toEqualTypeOf<string[]>(),
    fail: (error) => expectTypeOf(error).toEqualTypeOf<MpxError>(),
    complete: (outcome) => expectTypeOf(outcome.errMsg).toBeString(),
  })
  // @ts-expect-error: no such source
  mpx.chooseImage({ sourceType: ['cloud'] })
  // @ts-expect-error: what Alipay calls it
  mpx.chooseImage().then(({ apFilePaths }) => apFilePaths)
})

test('chooseVideo promises the facts of a video', () => {
  expectTypeOf(mpx.chooseVideo({ maxDuration: 10 })).resolves.toEqualTypeOf<{
    errMsg: string
    tempFilePath: string
    duration: number
    size: number
    height: number
    width: number
  }>()
})

test('chooseMedia promises files of one kind or of both', async () => {
  const { type, tempFiles } = await mpx.chooseMedia({ mediaType: ['mix'] })
  expectTypeOf(type).toEqualTypeOf<'image' | 'video' | 'mix'>()
  expectTypeOf(tempFiles).toEqualTypeOf<MediaFile[]>()
  expectTypeOf<MediaFile['fileType']>().toEqualTypeOf<'image' | 'video'>()
  expectTypeOf<MediaFile['duration']>().toEqualTypeOf<number | undefined>()
  // @ts-expect-error: not a kind
  mpx.chooseMedia({ mediaType: ['sound'] })
})

test('compressImage, getImageInfo and previewImage need what they work on', () => {
  expectTypeOf(mpx.compressImage({ src: 'a', quality: 50 })).resolves.toEqualTypeOf<{
    errMsg: string
    tempFilePath: string
  }>()
  expectTypeOf(mpx.getImageInfo({ src: 'a' }))
    .resolves.toHaveProperty('orientation')
    .extract<string>()
    .toEqualTypeOf<
      | 'up'
      | 'up-mirrored'
      | 'down'
      | 'down-mirrored'
      | 'left'
      | 'left-mirrored'
      | 'right'
      | 'right-mirrored'
    >()
  expectTypeOf(mpx.previewImage({ urls: ['a'] as const })).resolves.toEqualTypeOf<{
    errMsg: string
  }>()
  // @ts-expect-error: no src
  mpx.compressImage({ quality: 50 })
  // @ts-expect-error: nothing at all
  mpx.getImageInfo()
  mpx.previewImage({ urls: ['a'], current: 0 })
  // @ts-expect-error: neither a link nor an index
  mpx.previewImage({ urls: ['a'], current: true })
})

test('playVoice takes a recording, and seconds', () => {
  expectTypeOf<MpxOn<'alipay'>['playVoice']>().returns.resolves.toEqualTypeOf<{ errMsg: string }>()
  expectTypeOf<MpxOn<'wechat'>['playVoice']>().returns.resolves.toEqualTypeOf<{ errMsg: string }>()
  mpx.playVoice({ filePath: 'a', duration: 3 })
  // @ts-expect-error: no recording
  mpx.playVoice({ duration: 3 })
})
