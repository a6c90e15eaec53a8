import type { Kernel } from '../kernel'
import { readAll } from './body'
import { type NetworkRules, send } from './client'
import type { Place } from './files'
import { type ImageHeader, readImageHeader } from './imageHeader'
import type { CallContext } from './members'
import { extensionOfPath } from './path'

/** A picture that was found, with what its header says. */
export interface Picture {
  readonly place: Place
  readonly header: ImageHeader
}

/** Why there is no picture. */
export type NoPicture = 'not-found' | 'not-loaded' | 'not-a-picture'

const isRemote = (src: string): boolean => /^https?:\/\//i.test(src)

/** Downloads a picture to a new temp file. */
const download = async (
  kernel: Kernel,
  rules: NetworkRules,
  url: string,
  call: CallContext,
): Promise<Place | undefined> => {
  const transfer = { url, method: 'GET', headers: {}, timeout: 60_000, followRedirects: true }
  try {
    return await send(kernel, rules, call, transfer, async (received) => {
      const bytes = await readAll(received.chunks())
      const place = kernel.files.newTemp(extensionOfPath(received.url.pathname))
      kernel.files.disk.write(place.realPath, bytes, 'w')
      return place
    })
  } catch (error) {
    if (call.ending.isOver) throw error
    return undefined
  }
}

/** Finds a picture by a host path or by a URL, and reads its header. */
export const findPicture = async (
  kernel: Kernel,
  rules: NetworkRules,
  src: string,
  call: CallContext,
): Promise<Picture | NoPicture> => {
  // A host's own paths may begin with https:// too.
  const local = kernel.files.findFile(src)
  const place = local ?? (isRemote(src) ? await download(kernel, rules, src, call) : undefined)
  if (!place) return isRemote(src) ? 'not-loaded' : 'not-found'
  const header = readImageHeader(kernel.files.disk.read(place.realPath))
  return header ? { place, header } : 'not-a-picture'
}

/** A copy at a new temp path, with the extension that `src` has. */
export const copyToTemp = (kernel: Kernel, { realPath }: Place): string => {
  const copy = kernel.files.newTemp(extensionOfPath(realPath))
  kernel.files.disk.copy(realPath, copy.realPath)
  return copy.hostPath
}
