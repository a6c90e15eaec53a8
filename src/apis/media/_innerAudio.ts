import { callMethod, has } from '../../core/native'
import type { Native } from '../../core/row'

/** Alipay's player, as far as it is asked here. */
export interface Audio {
  src: string
  autoplay: boolean
  readonly loop: boolean
  readonly paused: boolean
  play(): void
  pause(): void
  stop(): void
  destroy(): void
}

/** What the app wants of a player. */
interface Wish {
  playing: boolean
  /** `src` is set, and not loaded yet. */
  loading: boolean
  /** It began unasked: it was paused, and the app hears nothing of that. */
  hushed: boolean
}

let wishes: WeakMap<Audio, Wish> | undefined

function wishOf(audio: Audio): Wish {
  wishes = wishes || new WeakMap()
  const known = wishes.get(audio)
  const wish = known || { playing: false, loading: false, hushed: false }
  if (!known) wishes.set(audio, wish)
  return wish
}

/** Alipay docs, my.createInnerAudioContext, questions: a `play` that comes while `src` loads may be lost; a new `src` may play. */
export function attend(audio: Audio): void {
  const wish = wishOf(audio)
  const native = audio as object as Native
  const on = (event: string, react: () => void): void => {
    if (has(native, event)) callMethod(native, event, react)
  }
  const loaded = (): void => {
    wish.loading = false
    if (wish.playing && audio.paused) audio.play()
  }
  on('onCanPlay', loaded)
  on('onCanplay', loaded)
  on('onPlay', () => {
    if (wish.playing) return
    wish.hushed = true
    audio.pause()
  })
  on('onEnded', () => {
    if (!audio.loop) wish.playing = false
  })
}

/** What of the two is the app's to hear. */
export const heardPlay = (_: object, _more: unknown, audio: Audio): object | undefined =>
  wishOf(audio).playing ? {} : undefined
export const heardPause = (_: object, _more: unknown, audio: Audio): object | undefined =>
  wishOf(audio).hushed ? undefined : {}

export function play(audio: Audio): void {
  Object.assign(wishOf(audio), { playing: true, hushed: false })
  audio.play()
}

export const quit = (method: 'pause' | 'stop' | 'destroy') => (audio: Audio) => {
  wishOf(audio).playing = false
  audio[method]()
}

export function setSrc(audio: Audio, src: string): void {
  Object.assign(wishOf(audio), { playing: audio.autoplay, loading: true, hushed: false })
  audio.src = src
}

/** Said after `src`, it counts too, as on WeChat. */
export function setAutoplay(audio: Audio, autoplay: boolean): void {
  const wish = wishOf(audio)
  audio.autoplay = autoplay
  if (autoplay && wish.loading) wish.playing = true
}
