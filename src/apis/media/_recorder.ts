import { askNow } from '../../core/askNow'
import type { Native } from '../../core/row'
import type { My, MyRecorder } from '../../platforms/alipay/host'
import type { Meanings } from '../../types/row'
import { guarded } from '../_guard'

interface Recording {
  tempFilePath: string
}

/** Alipay docs: RecorderManager.onError. 4: it records already, 7: shorter than a second, 1001: interrupted. */
export const recorderCodes: Meanings = {
  2: 'argument',
  3: 'argument',
  4: 'unknown',
  7: 'argument',
  10: 'denied',
  1001: 'unknown',
}

// WeChat docs, wx.startRecord: a recording ends after a minute.
const limit = 60_000

export const recorderOf = (host: My): MyRecorder =>
  askNow(host as object as Native, 'getRecorderManager') as MyRecorder

/** Records until something ends it. */
export function record(host: My): Promise<Recording> {
  const recorder = recorderOf(host)
  const listening: { end?(): void } = {}
  const recording = new Promise<Recording>((resolve, reject) => {
    const stopped = ({ tempFilePath }: Recording): void => resolve({ tempFilePath })
    Object.assign(listening, {
      end() {
        recorder.offStop(stopped)
        recorder.offError(reject)
      },
    })
    recorder.onStop(stopped)
    recorder.onError(reject)
    recorder.start({ duration: limit })
  })
  const ended = guarded(recording, limit + 10_000)
  const { end } = listening
  ended.then(end, end)
  return ended
}
