import { askNow } from '../../core/askNow'
import type { Native } from '../../core/row'
import type { My, MyBackgroundAudio } from '../../platforms/alipay/host'

type Listener = (payload: object) => void

export const playerOf = (host: My): MyBackgroundAudio =>
  askNow(host as object as Native, 'getBackgroundAudioManager') as MyBackgroundAudio

/** Calls one of its methods. */
export function control(
  host: My,
  method: 'play' | 'pause' | 'stop' | 'seek',
  ...args: readonly number[]
): Promise<object> {
  askNow(playerOf(host) as object as Native, method, args)
  return Promise.resolve({})
}

/** Listens to some of its events; returns what ends that. */
export const listenTo =
  (...events: readonly ('Play' | 'Pause' | 'Stop' | 'Ended')[]) =>
  (host: My, deliver: Listener): (() => void) => {
    const player = host.getBackgroundAudioManager()
    const each = (verb: 'on' | 'off') => {
      for (const event of events) player[`${verb}${event}`](deliver)
    }
    each('on')
    return () => each('off')
  }
