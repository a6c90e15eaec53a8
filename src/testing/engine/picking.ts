import type { Kernel } from '../kernel'
import { fail } from './failure'
import { readImageHeader } from './imageHeader'
import { extensionOfPath } from './path'
import { readVideoHeader, type VideoHeader } from './videoHeader'

export type MediaKind = 'image' | 'video'

/** A file the user chose, as a temp file of the host. */
export interface Picked {
  readonly kind: MediaKind
  readonly path: string
  /** Bytes. */
  readonly size: number
  readonly bytes: Uint8Array
}

const extensions: Record<MediaKind, RegExp> = {
  image: /^\.(png|jpe?g|gif|webp|bmp|heic|tiff?)$/i,
  video: /^\.(mp4|mov|m4v|3gp|avi|mkv|webm)$/i,
}

/** By the extension, and where that says nothing by the first bytes. */
const kindOf = ({ runtime }: Kernel, file: string): MediaKind | undefined => {
  const extension = extensionOfPath(file)
  if (extensions.image.test(extension)) return 'image'
  if (extensions.video.test(extension)) return 'video'
  const bytes = runtime.sources.read(file)
  if (readImageHeader(bytes)) return 'image'
  return readVideoHeader(bytes) ? 'video' : undefined
}

const toPicked = (kernel: Kernel, kind: MediaKind, file: string): Picked => {
  const bytes = kernel.runtime.sources.read(file)
  return { kind, path: kernel.files.addTemp(file), size: bytes.length, bytes }
}

/** The first `count` of the host's files that are of one of these kinds. */
export const find = (kernel: Kernel, kinds: readonly MediaKind[], count: number): Picked[] => {
  const picked: Picked[] = []
  for (const file of kernel.pickable) {
    const kind = picked.length < count ? kindOf(kernel, file) : undefined
    if (kind && kinds.includes(kind)) picked.push(toPicked(kernel, kind, file))
  }
  return picked
}

/** The same; fails where there is none. */
export const pick = (kernel: Kernel, kinds: readonly MediaKind[], count: number): Picked[] => {
  const picked = find(kernel, kinds, count)
  if (picked.length > 0) return picked
  throw fail(`no ${kinds.join(' or ')} to choose: give createHost some in its option 'files'`)
}

/** A `count` option as a whole number from 1 to `most`. */
export const countOf = (given: unknown, usual: number, most: number): number => {
  const count = typeof given === 'number' && given >= 1 ? Math.floor(given) : usual
  return Math.min(count, most)
}

/** Duration and size of a video; zeros where its file does not say. */
export const videoFacts = ({ bytes }: Picked): VideoHeader =>
  readVideoHeader(bytes) ?? { duration: 0, width: 0, height: 0 }
