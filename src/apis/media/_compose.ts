import { ask } from '../../core/ask'
import { failure } from '../../core/failure'
import type { Wx } from '../../platforms/wechat/host'
import type { Given, Ongoing, Session } from '../../types/row'
import { type NativeImages, type NativeVideo, toImages, toVideo } from './_picked'

type Kind = 'image' | 'video'
type Options = Given<Wx, 'chooseMedia'>

interface MediaFile {
  tempFilePath: string
  fileType: Kind
  size?: number
}

interface Media {
  type: Kind
  tempFiles: MediaFile[]
}

/** The APIs that both hosts had before WeChat's chooseMedia. */
interface Choosers {
  chooseImage(options: {
    count?: number
    sizeType?: Options['sizeType']
    sourceType?: Options['sourceType']
    success?(result: NativeImages): void
  }): void
  chooseVideo(options: {
    sourceType?: Options['sourceType']
    compressed?: boolean
    maxDuration?: number
    camera?: string
    success?(result: NativeVideo): void
  }): void
}

/** From when Alipay has my.chooseVideo. */
export const video = { base1: '1.10.0' } as const

/** The items of the action sheet, if both kinds may be chosen. */
export const choices = ['图片', '视频']

/** Makes chooseMedia of the choosers of one kind; `pick` gives the index of the choice. */
export function composeMedia(
  options: Options,
  session: Session<object>,
  call: Ongoing,
  pick: () => PromiseLike<number>,
): PromiseLike<Media> {
  const asked = options.mediaType || ['image', 'video']
  const wants = (kind: Kind) => asked.indexOf(kind) >= 0 || asked.indexOf('mix') >= 0
  const images = wants('image')
  if (!images && !wants('video')) {
    throw failure('argument', "mediaType should have 'image', 'video' or 'mix'")
  }
  const choose = (kind: Kind) =>
    (kind === 'image' ? chooseImages : chooseVideo)(options, session, call)
  if (images && wants('video')) return pick().then((index) => choose(index ? 'video' : 'image'))
  return choose(images ? 'image' : 'video')
}

function chooseImages(from: Options, session: Session<object>, call: Ongoing): PromiseLike<Media> {
  const { count = 9, sizeType, sourceType } = from
  const options: Given<Choosers, 'chooseImage'> = { count: Math.min(count, 9) }
  if (sizeType) options.sizeType = sizeType
  if (sourceType) options.sourceType = sourceType
  return ask(call, session.host as Choosers, 'chooseImage', options).then((native) => ({
    type: 'image',
    tempFiles: toImages(native).tempFiles.map(({ path, size }) => {
      const file: MediaFile = { tempFilePath: path, fileType: 'image' }
      if (size !== undefined) file.size = size
      return file
    }),
  }))
}

function chooseVideo(from: Options, session: Session<object>, call: Ongoing): PromiseLike<Media> {
  const { sizeType, sourceType, maxDuration, camera } = from
  const host = session.host as Choosers
  if (!host.chooseVideo)
    throw failure('version', `a video needs Alipay base library ${video.base1}`)
  const options: Given<Choosers, 'chooseVideo'> = {}
  if (sourceType) options.sourceType = sourceType
  if (maxDuration) options.maxDuration = maxDuration
  if (camera) options.camera = camera
  if (sizeType) options.compressed = sizeType.indexOf('compressed') >= 0
  return ask(call, host, 'chooseVideo', options).then((native) => ({
    type: 'video',
    tempFiles: [Object.assign(toVideo(native), { fileType: 'video' as const })],
  }))
}
