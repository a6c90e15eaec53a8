import type { Kernel } from '../kernel'
import { Camera, type Frame, type Recorded } from './camera'
import { objectOf } from './define'
import { asyncApi, type Natives, syncApi } from './members'
import type { NativeTables } from './tables'

/** Where a platform's cameras differ. */
export interface CameraDialect {
  readonly tables: NativeTables
  /** Throws where the user does not allow it. */
  allow(): void
  /** What is told of a video. */
  toVideo(recorded: Recorded): object
}

const frames = (kernel: Kernel, tables: NativeTables, camera: Camera): Natives => ({
  onCameraFrame: syncApi({
    run: (listener) => {
      let stop: (() => void) | undefined
      return objectOf(kernel, tables, 'CameraFrameListener', {
        start: asyncApi({
          run: () => {
            stop?.()
            stop = camera.watch(listener as (frame: Frame) => void)
            return undefined
          },
        }),
        stop: asyncApi({
          run: () => {
            stop?.()
            return undefined
          },
        }),
      })
    },
  }),
})

/** The members of a CameraContext. */
export const cameraMembers = (kernel: Kernel, dialect: CameraDialect): Natives => {
  const camera = new Camera(kernel)
  return {
    takePhoto: asyncApi({
      run: () => {
        dialect.allow()
        return { tempImagePath: camera.photo() }
      },
    }),
    startRecord: asyncApi({
      run: ({ timeout = 30, timeoutCallback }) => {
        dialect.allow()
        camera.start(timeout as number, (recorded) => {
          if (typeof timeoutCallback === 'function') timeoutCallback(dialect.toVideo(recorded))
        })
        return undefined
      },
    }),
    stopRecord: asyncApi({ run: () => dialect.toVideo(camera.stop()) }),
    setZoom: asyncApi({ run: ({ zoom }) => ({ zoom }) }),
    ...frames(kernel, dialect.tables, camera),
  }
}
