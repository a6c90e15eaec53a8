import type { FaultPlan } from '../faults'
import type { Clock } from './clock'
import type { Ending } from './ending'

/** How fast bytes go over the simulated network. */
export interface Pace {
  /** Cuts a chunk so that each piece takes a short while. */
  pieces(chunk: Uint8Array): Uint8Array[]
  /** Waits as long as these bytes take. */
  wait(bytes: number, ending: Ending): Promise<void>
}

const full: Pace = { pieces: (chunk) => [chunk], wait: async () => undefined }

const cut = (chunk: Uint8Array, size: number): Uint8Array[] => {
  const pieces: Uint8Array[] = []
  for (let at = 0; at < chunk.length; at += size) pieces.push(chunk.subarray(at, at + size))
  return pieces
}

const pause = (clock: Clock, ms: number, ending: Ending): Promise<void> =>
  new Promise((resolve, reject) => {
    ending.check()
    const cancel = clock.later(ms, () => {
      release()
      resolve()
    })
    const release = ending.onEnd((reason) => {
      cancel()
      reject(reason)
    })
  })

/** The pace a `slow` fault asks for: about ten pieces a second, or a delay before each chunk. */
export const paceOf = (clock: Clock, { slow }: FaultPlan): Pace => {
  if (!slow) return full
  if ('chunkDelay' in slow) {
    return { pieces: full.pieces, wait: (_bytes, ending) => pause(clock, slow.chunkDelay, ending) }
  }
  const rate = Math.max(1, slow.bytesPerSecond)
  return {
    pieces: (chunk) => cut(chunk, Math.ceil(rate / 10)),
    wait: (bytes, ending) => pause(clock, (bytes / rate) * 1000, ending),
  }
}
