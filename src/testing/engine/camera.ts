import type { Kernel } from '../kernel'
import { fail } from './failure'
import { find, type MediaKind } from './picking'

/** What a camera without a file sees: a black pixel, and a video that has only its head. */
const dark: Record<MediaKind, { name: string; base64: string }> = {
  image: {
    name: 'dark.png',
    base64:
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  },
  video: { name: 'dark.mp4', base64: 'AAAAGGZ0eXBpc29tAAAAAGlzb21tcDQx' },
}

/** The first of the host's files that is of this kind, as a new temp file. */
const shoot = (kernel: Kernel, kind: MediaKind): string => {
  const [seen] = find(kernel, [kind], 1)
  if (seen) return seen.path
  const { name, base64 } = dark[kind]
  return kernel.files.addTemp(kernel.runtime.text.encode(base64, 'base64'), name)
}

export interface Recorded {
  tempThumbPath: string
  tempVideoPath: string
}

export interface Frame {
  data: ArrayBuffer
  width: number
  height: number
}

/** A camera that sees the host's files. */
export class Camera {
  private endsAlone: (() => void) | undefined

  constructor(private readonly kernel: Kernel) {}

  photo(): string {
    return shoot(this.kernel, 'image')
  }

  /** Records for so many seconds, or until `stop`. */
  start(seconds: number, ended: (video: Recorded) => void): void {
    if (this.endsAlone) throw fail('the camera records already')
    this.endsAlone = this.kernel.runtime.clock.later(seconds * 1000, () => ended(this.stop()))
    this.kernel.onDispose(() => this.endsAlone?.())
  }

  stop(): Recorded {
    if (!this.endsAlone) throw fail('the camera does not record')
    this.endsAlone()
    this.endsAlone = undefined
    return {
      tempThumbPath: shoot(this.kernel, 'image'),
      tempVideoPath: shoot(this.kernel, 'video'),
    }
  }

  /** Gives one black pixel 30 times a second; returns what stops that. */
  watch(listener: (frame: Frame) => void): () => void {
    const { clock } = this.kernel.runtime
    const next = (): (() => void) =>
      clock.later(33, () => {
        stop = next()
        listener({ data: new Uint8Array([0, 0, 0, 255]).buffer, width: 1, height: 1 })
      })
    let stop = next()
    const end = (): void => stop()
    this.kernel.onDispose(end)
    return end
  }
}
