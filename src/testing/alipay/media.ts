import { fail } from '../engine/failure'
import { asyncApi, type Natives } from '../engine/members'
import { countOf, type MediaKind, type Picked, pick, videoFacts } from '../engine/picking'
import type { Kernel } from '../kernel'
import { images } from './images'

/** Alipay docs, my.chooseImage, error codes. */
const choose = (
  kernel: Kernel,
  kinds: readonly MediaKind[],
  { count, cancel }: { count: number; cancel: number },
): Picked[] => {
  if (kernel.user.auth === 'denied') throw fail('在申请授权时用户拒绝授权', { error: 2001 })
  if (kernel.user.choose === 'cancel') throw fail('用户取消操作', { error: cancel })
  return pick(kernel, kinds, count)
}

const chooseImage = (kernel: Kernel): Natives => ({
  chooseImage: asyncApi({
    // It came beside apFilePaths, and no source says when: simulated as tempFiles.
    result: { tempFilePaths: { base2: '2.3.1' } },
    run: ({ count }) => {
      const picked = choose(kernel, ['image'], { count: countOf(count, 1, 9), cancel: 11 })
      const paths = picked.map(({ path }) => path)
      return {
        apFilePaths: paths,
        tempFilePaths: [...paths],
        tempFiles: picked.map(({ path, size }) => ({ path, size })),
      }
    },
  }),
})

const tempFilePathGate = { base1: '1.11.0', base2: '2.4.4' }

const chooseVideo = (kernel: Kernel): Natives => ({
  chooseVideo: asyncApi({
    run: () => {
      // Alipay docs, error codes: leaving is 10 on Android, 11 on iOS.
      const cancel = kernel.system === 'android' ? 10 : 11
      const [video] = choose(kernel, ['video'], { count: 1, cancel })
      if (!video) return undefined
      const { path, size } = video
      const older = kernel.has(tempFilePathGate) ? {} : { apFilePath: path }
      return { filePath: path, tempFilePath: path, ...older, size, ...videoFacts(video) }
    },
  }),
})

/** Photos and videos; pickers take the host's files. */
export const media = (kernel: Kernel): Natives => ({
  ...chooseImage(kernel),
  ...chooseVideo(kernel),
  ...images(kernel),
})
