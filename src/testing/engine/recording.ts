/** What `start` takes, in the names that platforms share. */
export interface RecorderOptions {
  /** Ms. */
  readonly duration: number
  readonly format: string
  readonly sampleRate: number
  readonly numberOfChannels: number
  /** Bits per second. */
  readonly encodeBitRate: number
  /** KB. */
  readonly frameSize?: number
}

export interface Recorded {
  readonly tempFilePath: string
  /** Ms. */
  readonly duration: number
  /** Bytes. */
  readonly fileSize: number
}

/** WeChat docs, RecorderManager.start: the least and the most bits per second of a sample rate. Alipay's table is the same. */
const bitRates: Readonly<Record<number, readonly [least: number, most: number]>> = {
  8000: [16_000, 48_000],
  11025: [16_000, 48_000],
  12000: [24_000, 64_000],
  16000: [24_000, 96_000],
  22050: [32_000, 128_000],
  24000: [32_000, 128_000],
  32000: [48_000, 192_000],
  44100: [64_000, 320_000],
  48000: [64_000, 320_000],
}

const isRaw = ({ format }: RecorderOptions): boolean => format === 'wav' || format === 'PCM'

/** Whether the bit rate is none that the sample rate allows. */
export const unfit = (options: RecorderOptions): boolean => {
  const { sampleRate, encodeBitRate } = options
  const [least = Infinity, most = 0] = bitRates[sampleRate] ?? []
  return !isRaw(options) && (encodeBitRate < least || encodeBitRate > most)
}

/** Samples that are not compressed have 16 bits. */
export const bytesPerSecond = (options: RecorderOptions): number =>
  isRaw(options) ? options.sampleRate * options.numberOfChannels * 2 : options.encodeBitRate / 8
