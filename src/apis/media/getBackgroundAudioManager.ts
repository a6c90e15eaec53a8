import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { FactoryContract, Listener, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { type AudioPlayer, canplayOf, toAudioError } from './_audio'

/** Plays sound that goes on while the app is in the background. There is one of it. Setting `src` plays. */
export interface BackgroundAudioManager extends AudioPlayer {
  /** Title, which the system shows. WeChat plays nothing without one: set it before `src`. */
  title: string
  /** Name of the album, which the system shows. */
  epname: string
  /** Name of the singer, which the system shows. */
  singer: string
  /** URL of a picture, which the system shows. */
  coverImgUrl: string
  /** URL of a page about it, for when it is shared from where the system shows it. */
  webUrl: string
  /** How `src` is loaded: `'http'` or `'hls'`. */
  protocol: string
  /** How far it is, in seconds. */
  readonly currentTime: number
  /** Calls `listener` when the user asks the system for the sound before. */
  onPrev(listener: Listener<object>): () => void
  /** Removes one listener, or all. */
  offPrev(listener?: Listener<object>): void
  /** Calls `listener` when the user asks the system for the next sound. */
  onNext(listener: Listener<object>): () => void
  /** Removes one listener, or all. */
  offNext(listener?: Listener<object>): void
}

/**
 * Returns the object that plays sound in the background. WeChat asks for `requiredBackgroundModes: ['audio']` in app.json.
 *
 * Each listener that is added is called: remove those of a page with it.
 *
 * @example
 * const music = mpx.getBackgroundAudioManager()
 * music.title = 'Clair de lune'
 * music.src = 'https://example.com/a.mp3'
 */
export type GetBackgroundAudioManager = FactoryContract<
  'getBackgroundAudioManager',
  [],
  BackgroundAudioManager
>

export const api: Spec<GetBackgroundAudioManager> = {
  name: 'getBackgroundAudioManager',
  kind: 'factory',
  methods: { play: [], pause: [], stop: [], seek: ['position'] },
  events: {
    Canplay: true,
    Play: true,
    Pause: true,
    Stop: true,
    Ended: true,
    TimeUpdate: true,
    Prev: true,
    Next: true,
    Seeking: true,
    Seeked: true,
    Waiting: true,
    Error: true,
  },
  properties: {
    src: true,
    startTime: true,
    title: true,
    epname: true,
    singer: true,
    coverImgUrl: true,
    webUrl: true,
    protocol: true,
    playbackRate: true,
    referrerPolicy: true,
    duration: true,
    currentTime: true,
    paused: true,
    buffered: true,
  },
}

export const wechat: Row<GetBackgroundAudioManager, Wx> = {
  since: '1.2.0',
  method: 'getBackgroundAudioManager',
}

export const alipay: Row<GetBackgroundAudioManager, My> = {
  since: { base1: '1.10.0', client: '10.1.32' },
  method: 'getBackgroundAudioManager',
  events: {
    Canplay: canplayOf({ base1: '1.10.0', client: '10.1.32' }),
    // Alipay docs have it, the typings do not.
    Error: { since: { base1: '1.10.0', client: '10.1.32' }, event: toAudioError },
  },
}
