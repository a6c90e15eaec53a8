import { fail } from '../engine/failure'
import { always } from '../engine/fields'
import { asyncApi, type Natives, optional, required } from '../engine/members'
import { countOf, videoFacts } from '../engine/picking'
import type { Kernel } from '../kernel'
import { chooseMedia } from './chooseMedia'
import { images } from './images'
import { choose } from './picker'

const chooseImage = (kernel: Kernel): Natives => ({
  chooseImage: asyncApi({
    options: {
      count: optional('number'),
      sizeType: optional('array'),
      sourceType: optional('array'),
    },
    result: { ...always('tempFilePaths'), tempFiles: '1.2.0' },
    run: ({ count }) => {
      const picked = choose(kernel, ['image'], countOf(count, 9, 9))
      return {
        tempFilePaths: picked.map(({ path }) => path),
        tempFiles: picked.map(({ path, size }) => ({ path, size })),
      }
    },
  }),
})

const chooseVideo = (kernel: Kernel): Natives => ({
  chooseVideo: asyncApi({
    options: {
      sourceType: optional('array'),
      compressed: optional('boolean', { since: '1.6.0' }),
      maxDuration: optional('number'),
      camera: optional('string'),
    },
    result: always('tempFilePath', 'duration', 'size', 'height', 'width'),
    run: () => {
      const [video] = choose(kernel, ['video'], 1)
      return video && { tempFilePath: video.path, size: video.size, ...videoFacts(video) }
    },
  }),
})

const playVoice = ({ files }: Kernel): Natives => ({
  playVoice: asyncApi({
    options: { filePath: required('string'), duration: optional('number', { since: '1.6.0' }) },
    run: ({ filePath }) => {
      if (!files.findFile(String(filePath))) throw fail('file not found', { errno: 1300002 })
      return undefined
    },
  }),
})

/** Photos, videos and sound; pickers take the host's files. */
export const media = (kernel: Kernel): Natives => ({
  ...chooseImage(kernel),
  ...chooseVideo(kernel),
  ...chooseMedia(kernel),
  ...images(kernel),
  ...playVoice(kernel),
})
