import { has } from '../../core/native'
import type { Native } from '../../core/row'
import type { My, MyRecorder } from '../../platforms/alipay/host'
import { meets } from '../../platforms/alipay/version'
import type { Session } from '../../types/row'
import { guarded } from '../_guard'

type Deliver = (payload: object) => void

/** What we know of the host's recorder beside what it says itself. */
interface Recording {
  readonly host: My
  /** Ms recorded until it was paused, and since when it goes on. */
  ran: number
  since?: number | undefined
  /** Tells the app's listeners of an error. */
  tellError?: Deliver | undefined
}

let recordings: WeakMap<MyRecorder, Recording> | undefined
const of = (recorder: MyRecorder): Recording =>
  (recordings as WeakMap<MyRecorder, Recording>).get(recorder) as Recording

export function onHost(recorder: MyRecorder, _: unknown, { host }: Session<My>): MyRecorder {
  recordings = recordings || new WeakMap()
  recordings.set(recorder, { host, ran: 0 })
  if (has(recorder as object as Native, 'onStart')) {
    recorder.onStart(() => Object.assign(of(recorder), { ran: 0, since: Date.now() }))
  }
  return recorder
}

interface Options {
  readonly duration?: number | undefined
  readonly format?: string | undefined
}

// Alipay docs, RecorderManager.start. WeChat records up to 600000.
const longest = 180_000
const mp3 = { client: '10.1.80' } as const

export function start(recorder: MyRecorder, [options = {}]: [Options?], session: Session): void {
  const { duration = 0, format = 'aac' } = options
  if (!isRecorded(format, session)) {
    refuse(recorder, session)
    return
  }
  const isTooLong = duration > longest
  if (isTooLong) session.warn(`RecorderManager.start: Alipay records ${longest} ms at most`)
  recorder.start(isTooLong ? Object.assign({}, options, { duration: longest }) : options)
}

const isRecorded = (format: string, session: Session): boolean =>
  format === 'aac' || (format === 'mp3' && meets(mp3, session) !== false)

function refuse(recorder: MyRecorder, session: Session): void {
  const errMsg = `${failed} unsupported format: Alipay records aac, and mp3 from app ${mp3.client}`
  session.warn(errMsg)
  const { tellError } = of(recorder)
  if (tellError) Promise.resolve({ errMsg }).then(tellError)
}

export function pause(recorder: MyRecorder): void {
  hold(of(recorder))
  recorder.pause()
}

export function resume(recorder: MyRecorder): void {
  of(recorder).since = Date.now()
  recorder.resume()
}

export function stop(recorder: MyRecorder): void {
  hold(of(recorder))
  recorder.stop()
}

function hold(recording: Recording): void {
  if (recording.since !== undefined) recording.ran += Date.now() - recording.since
  recording.since = undefined
}

interface Stopped {
  readonly tempFilePath: string
  readonly duration?: number
  readonly fileSize?: number
}

export function listenToStops(recorder: MyRecorder, deliver: Deliver): () => void {
  const stopped = ({ tempFilePath, duration, fileSize }: Stopped): void => {
    const recording = of(recorder)
    hold(recording)
    const tell = (size: number): void =>
      deliver({ tempFilePath, duration: inMs(duration) || recording.ran, fileSize: size })
    if (fileSize === undefined) sizeOf(recording.host, tempFilePath).then(tell, () => tell(0))
    else tell(fileSize)
  }
  recorder.onStop(stopped)
  return () => recorder.offStop(stopped)
}

/** Alipay's documents said ms first, then seconds. A recording takes at least one second, and at most 180. */
const inMs = (duration = 0): number => (duration < 1000 ? duration * 1000 : duration)

const sizeOf = (host: My, apFilePath: string): Promise<number> =>
  guarded(
    new Promise((resolve, reject) =>
      host.getFileInfo({
        apFilePath,
        digestAlgorithm: 'md5',
        success: ({ size }) => resolve(size),
        fail: reject,
      }),
    ),
    1000,
  )

export function listenToErrors(recorder: MyRecorder, deliver: Deliver): () => void {
  of(recorder).tellError = deliver
  recorder.onError(deliver)
  return () => {
    of(recorder).tellError = undefined
    recorder.offError(deliver)
  }
}

interface NativeError {
  readonly error?: number
  readonly errMsg?: string
  readonly errorMessage?: string
}

const failed = 'operateRecorder:fail'

/** In WeChat's words: those of one that we made are. */
export function toError({ error, errMsg, errorMessage = errMsg || '' }: NativeError) {
  if (error === undefined) return { errMsg: errorMessage }
  return { errMsg: `${failed} ${error === 10 ? 'auth deny' : errorMessage}`, errCode: error }
}
