import { setTimeout as delay } from 'node:timers/promises'
import type { FaultPlan } from '../faults'

/** How fast bytes go over the simulated network. */
export interface Pace {
  /** Cuts a chunk so that each piece takes a short while. */
  pieces(chunk: Buffer): Buffer[]
  /** Waits as long as these bytes take. */
  wait(bytes: number, signal: AbortSignal): Promise<void>
}

const full: Pace = { pieces: (chunk) => [chunk], wait: async () => undefined }

const cut = (chunk: Buffer, size: number): Buffer[] => {
  const pieces: Buffer[] = []
  for (let at = 0; at < chunk.length; at += size) pieces.push(chunk.subarray(at, at + size))
  return pieces
}

/** The pace a `slow` fault asks for: about ten pieces a second, or a delay before each chunk. */
export const paceOf = ({ slow }: FaultPlan): Pace => {
  if (!slow) return full
  if ('chunkDelay' in slow) {
    const wait: Pace['wait'] = (_bytes, signal) => delay(slow.chunkDelay, undefined, { signal })
    return { pieces: full.pieces, wait }
  }
  const rate = Math.max(1, slow.bytesPerSecond)
  return {
    pieces: (chunk) => cut(chunk, Math.ceil(rate / 10)),
    wait: (bytes, signal) => delay((bytes / rate) * 1000, undefined, { signal }),
  }
}
