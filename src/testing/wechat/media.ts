import { asyncApi, type Natives } from '../engine/members'
import { countOf, videoFacts } from '../engine/picking'
import type { Kernel } from '../kernel'
import { chooseMedia } from './chooseMedia'
import { images } from './images'
import { choose } from './picker'
import { voice } from './voice'

const chooseImage = (kernel: Kernel): Natives => ({
  chooseImage: asyncApi({
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
    run: () => {
      const [video] = choose(kernel, ['video'], 1)
      return video && { tempFilePath: video.path, size: video.size, ...videoFacts(video) }
    },
  }),
})

/** Photos, videos and sound; pickers take the host's files. */
export const media = (kernel: Kernel): Natives => ({
  ...chooseImage(kernel),
  ...chooseVideo(kernel),
  ...chooseMedia(kernel),
  ...images(kernel),
  ...voice(kernel),
})
