import type { Kernel } from '../kernel'
import type { Disk } from './disk'
import type { Received } from './exchange'
import type { Failure } from './failure'
import type { Place } from './files'
import { headerOf, joinedHeaders } from './headers'
import { extensionOf } from './mime'
import { parentOfPath } from './path'

/** What one platform says of a download it can't keep. */
export interface DownloadRules {
  readonly maxBytes: number
  tooLarge(): Failure
  /** `filePath` is not the app's to write to. */
  noPermission(filePath: string): Failure
}

/** A finished download. */
export interface Downloaded {
  readonly place: Place
  readonly size: number
}

/** Where an app may have a download kept: below its own directory, in a directory that is there. */
export const destinationOf = (kernel: Kernel, rules: DownloadRules, filePath: string): Place => {
  const { disk } = kernel.files
  const place = kernel.files.find(filePath)
  const parent = kernel.files.find(parentOfPath(filePath))
  const fits = place?.area === 'user' && parent && disk.stat(parent.realPath)?.isDirectory()
  if (fits && !disk.stat(place.realPath)?.isDirectory()) return place
  throw rules.noPermission(filePath)
}

/** Undefined where the server does not say, or tells the length of what is encoded. */
export const expectedBytes = ({ rawHeaders, isEncoded }: Received): number | undefined => {
  if (isEncoded) return undefined
  const length = headerOf(joinedHeaders(rawHeaders), 'content-length')
  return length === undefined ? undefined : Number(length)
}

const stream = async (
  disk: Disk,
  received: Received,
  rules: DownloadRules,
  file: string,
  progress: (written: number) => void,
): Promise<number> => {
  let written = 0
  const writer = await disk.open(file)
  try {
    for await (const chunk of received.chunks()) {
      written += chunk.length
      if (written > rules.maxBytes) throw rules.tooLarge()
      await writer.append(chunk)
      progress(written)
    }
  } finally {
    await writer.close()
  }
  return written
}

/** Streams an answer to a temp file, then moves it to where it was asked for. */
export const saveDownload = async (
  kernel: Kernel,
  rules: DownloadRules,
  received: Received,
  destination: Place | undefined,
  progress: (written: number) => void,
): Promise<Downloaded> => {
  if ((expectedBytes(received) ?? 0) > rules.maxBytes) throw rules.tooLarge()
  const contentType = headerOf(joinedHeaders(received.rawHeaders), 'content-type')
  const { disk } = kernel.files
  const temp = kernel.files.newTemp(extensionOf(received.url, contentType))
  try {
    const size = await stream(disk, received, rules, temp.realPath, progress)
    if (!destination) return { place: temp, size }
    disk.rename(temp.realPath, destination.realPath)
    kernel.files.forget(temp.hostPath)
    return { place: destination, size }
  } catch (error) {
    if (disk.stat(temp.realPath)) disk.remove(temp.realPath)
    kernel.files.forget(temp.hostPath)
    throw error
  }
}

/** Whole percents; Infinity where the total is not known, as a division by it gives. */
export const percent = (done: number, total: number): number =>
  total > 0 ? Math.floor((done / total) * 100) : Number.POSITIVE_INFINITY
