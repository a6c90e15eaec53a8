import { askNow } from '../../core/askNow'
import { failure } from '../../core/failure'
import { reasonOf } from '../../core/reason'
import type { Native } from '../../core/row'
import type { My } from '../../platforms/alipay/host'
import type { ErrorKind } from '../../types/error'
import type { Failure } from '../../types/row'
import { type NativeAudioError, toAudioError } from './_audio'
import { type Audio, attend, play, quit, setSrc } from './_innerAudio'

interface Player extends Audio {
  readonly currentTime: number
  onEnded(listener: () => void): void
  onStop(listener: () => void): void
  onError(listener: (native: NativeAudioError) => void): void
}

interface Voice {
  readonly host: My
  readonly filePath: string
  readonly player: Player
  readonly ended: Promise<object>
  end(): void
  /** Ends it in time. None: it is paused. */
  timer?: ReturnType<typeof setTimeout> | undefined
}

const kinds: { readonly [code: number]: ErrorKind } = {
  10002: 'network',
  10003: 'not-found',
  10004: 'argument',
}

/** The one that plays, or is paused. */
const current: { voice?: Voice | undefined } = {}

/** Resolves when it has ended, whatever ended it. */
export function playVoice(host: My, filePath: string, seconds: number): Promise<object> {
  const { voice } = current
  const isPaused = voice && voice.timer === undefined
  if (isPaused && voice.host === host && voice.filePath === filePath) return goOn(voice, seconds)
  stopVoice()
  return goOn(begin(host, filePath), seconds)
}

export function pauseVoice(): void {
  const { voice } = current
  if (!voice) return
  clearTimeout(voice.timer)
  voice.timer = undefined
  quit('pause')(voice.player)
}

export function stopVoice(): void {
  if (current.voice) current.voice.end()
}

function begin(host: My, filePath: string): Voice {
  const player = askNow(host as object as Native, 'createInnerAudioContext') as Player
  let resolve!: (nothing: object) => void
  let reject!: (failure: Failure) => void
  const ended = new Promise<object>((yes, no) => {
    resolve = yes
    reject = no
  })
  const end = () => close(voice, () => resolve({}))
  const voice: Voice = { host, filePath, player, ended, end }
  current.voice = voice
  attend(player)
  player.onEnded(end)
  // The host stops it where the app leaves the screen.
  player.onStop(end)
  player.onError((native) => close(voice, () => reject(toFailure(native))))
  setSrc(player, filePath)
  return voice
}

function goOn(voice: Voice, seconds: number): Promise<object> {
  const left = seconds - (voice.player.currentTime || 0)
  voice.timer = setTimeout(voice.end, left * 1000)
  play(voice.player)
  return voice.ended
}

/** A host has few players: none is kept. */
function close(voice: Voice, settle: () => void): void {
  if (current.voice !== voice) return
  current.voice = undefined
  clearTimeout(voice.timer)
  quit('destroy')(voice.player)
  settle()
}

function toFailure(native: NativeAudioError): Failure {
  const { errCode, errMsg } = toAudioError(native)
  return failure(kinds[errCode] || 'unknown', reasonOf(errMsg) || undefined, undefined, native)
}
