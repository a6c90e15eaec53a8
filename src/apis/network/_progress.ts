/** A native progress event, with the byte counts under either platform's names. */
export interface NativeProgress {
  readonly progress?: number
  readonly totalBytesSent?: number
  readonly totalBytesExpectedToSend?: number
  readonly totalBytesWritten?: number
  readonly totalBytesExpectedToWrite?: number
}

/** Percent, or undefined where there is no telling: a length that is not known makes some hosts say Infinity. */
export function toPercent(
  progress: number | undefined,
  done: number,
  expected: number,
): number | undefined {
  if (Number.isFinite(progress)) return progress
  return expected > 0 && Number.isFinite(expected) ? Math.floor((100 * done) / expected) : undefined
}
