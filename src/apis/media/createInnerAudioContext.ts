import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { FactoryContract, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { type AudioPlayer, canplayOf, toAudioError } from './_audio'
import { attend, heardPause, heardPlay, play, quit, setAutoplay, setSrc } from './_innerAudio'

export interface CreateInnerAudioContextOptions {
  /** Plays by the phone's web engine: better for short sounds that are played often. WeChat alone does so. */
  readonly useWebAudioImplement?: boolean | undefined
}

/** Plays one sound while the app is on the screen. */
export interface InnerAudioContext extends AudioPlayer {
  /** Plays as soon as `src` is loaded. */
  autoplay: boolean
  /** Begins anew at the end. */
  loop: boolean
  /** Is silent while the phone is set to silent, on iOS. WeChat no longer follows it. */
  obeyMuteSwitch: boolean
  /** 0 (silent) to 1. */
  volume: number
  /** How far it is, in seconds. Setting it goes there, as `seek` does. */
  currentTime: number
  /** Frees it. Its listeners are gone, and what is called from then on does nothing. */
  destroy(): void
}

/**
 * Makes an object that plays a sound. `destroy` it when the page closes: each one keeps a player of the phone.
 *
 * Alipay may lose a `play` that comes while `src` loads: it is asked again then. What begins there without being asked, is paused.
 *
 * @example
 * const audio = mpx.createInnerAudioContext()
 * audio.src = 'https://example.com/a.mp3'
 * audio.onError(({ errMsg }) => show(errMsg))
 * audio.play()
 */
export type CreateInnerAudioContext = FactoryContract<
  'createInnerAudioContext',
  [options?: CreateInnerAudioContextOptions],
  InnerAudioContext
>

export const api: Spec<CreateInnerAudioContext> = {
  name: 'createInnerAudioContext',
  kind: 'factory',
  methods: { play: [], pause: [], stop: [], seek: ['position'], destroy: [] },
  ends: 'destroy',
  events: {
    Canplay: true,
    Play: true,
    Pause: true,
    Stop: true,
    Ended: true,
    TimeUpdate: true,
    Seeking: true,
    Seeked: true,
    Waiting: true,
    Error: true,
  },
  properties: {
    src: true,
    startTime: true,
    autoplay: true,
    loop: true,
    obeyMuteSwitch: true,
    volume: true,
    playbackRate: true,
    referrerPolicy: true,
    duration: true,
    currentTime: true,
    paused: true,
    buffered: true,
  },
}

const currentTime = {
  set: (audio: { seek(position: number): void }, position: number) => audio.seek(position),
}

export const wechat: Row<CreateInnerAudioContext, Wx> = {
  since: '1.6.0',
  method: 'createInnerAudioContext',
  properties: { currentTime },
}

export const alipay: Row<CreateInnerAudioContext, My> = {
  since: { base1: '1.23.4', client: '10.1.87' },
  method: 'createInnerAudioContext',
  args: () => [],
  made: (_, audio) => attend(audio),
  methods: {
    play: { call: play },
    pause: { call: quit('pause') },
    stop: { call: quit('stop') },
    destroy: { call: quit('destroy') },
  },
  events: {
    Canplay: canplayOf({ base1: '1.23.4', client: '10.1.87' }),
    Play: { event: heardPlay },
    Pause: { event: heardPause },
    Error: { event: toAudioError },
  },
  properties: { currentTime, src: { set: setSrc }, autoplay: { set: setAutoplay } },
}
