import fs from 'node:fs'
import path from 'node:path'
import type { Kernel } from '../kernel'
import type { Place } from './files'
import { type ImageHeader, readImageHeader } from './imageHeader'
import type { CallContext } from './members'

/** A picture that was found, with what its header says. */
export interface Picture {
  readonly place: Place
  readonly header: ImageHeader
}

/** Why there is no picture. */
export type NoPicture = 'not-found' | 'not-loaded' | 'not-a-picture'

const isRemote = (src: string): boolean => /^https?:\/\//i.test(src)
const isLoopback = (src: string): boolean =>
  ['127.0.0.1', 'localhost'].includes(new URL(src).hostname)

/** Downloads a picture to a new temp file; from this machine only, as all HTTP of a host. */
const download = async (
  kernel: Kernel,
  src: string,
  { signal, faults }: CallContext,
): Promise<Place | undefined> => {
  if (!URL.canParse(src) || !isLoopback(src) || kernel.isOffline || faults.offline) return undefined
  try {
    const response = await fetch(src, { signal })
    const place = kernel.files.newTemp(path.extname(new URL(src).pathname))
    fs.writeFileSync(place.realPath, Buffer.from(await response.arrayBuffer()))
    return place
  } catch {
    return undefined
  }
}

/** Finds a picture by a host path or by a URL, and reads its header. */
export const findPicture = async (
  kernel: Kernel,
  src: string,
  call: CallContext,
): Promise<Picture | NoPicture> => {
  // A host's own paths may begin with https:// too.
  const local = kernel.files.findFile(src)
  const place = local ?? (isRemote(src) ? await download(kernel, src, call) : undefined)
  if (!place) return isRemote(src) ? 'not-loaded' : 'not-found'
  const header = readImageHeader(fs.readFileSync(place.realPath))
  return header ? { place, header } : 'not-a-picture'
}

/** A copy at a new temp path, with the extension that `src` has. */
export const copyToTemp = (kernel: Kernel, { realPath }: Place): string => {
  const copy = kernel.files.newTemp(path.extname(realPath))
  fs.copyFileSync(realPath, copy.realPath)
  return copy.hostPath
}
