import { once, pick } from 'lodash-es'
import { objectOf } from '../engine/define'
import { accessor, type Natives, offEvent, onEvent, syncApi } from '../engine/members'
import { Player, type PlayerRules } from '../engine/player'
import { playerNatives } from '../engine/playerNatives'
import { Recorder, type RecorderProblem, type RecorderRules } from '../engine/recorder'
import { recorderNatives } from '../engine/recorderNatives'
import type { Recorded } from '../engine/recording'
import type { SoundProblem } from '../engine/sound'
import type { Kernel } from '../kernel'
import { alipayTables } from './tables'

/** `@mini-types/my` 3.0.14: InnerAudioContext.onError. */
const errors: Readonly<Record<SoundProblem, object>> = {
  network: { errCode: 10002, errMessage: 'network error' },
  'not-found': { errCode: 10003, errMessage: 'file error' },
  format: { errCode: 10007, errMessage: 'Parse audio src error' },
}

/** Alipay docs, my.createInnerAudioContext, questions: a `play` that comes while `src` loads is lost. */
const rules: PlayerRules = {
  playsAtOnce: false,
  keepsPlay: false,
  canplay: 'canPlay',
  told: (problem) => errors[problem],
}

/** The typings tell the version of onCanPlay for 2.x alone; it is as old as the object. */
const canplay = {
  onCanPlay: onEvent({ since: '0.0.0' }),
  offCanPlay: offEvent({ since: '0.0.0' }),
}

const playerOf = (kernel: Kernel, name: string, player: Player): object => {
  const volume = accessor({ volume: 1 }, 'volume')
  const natives: Natives = { ...playerNatives(player), volume, ...canplay }
  const known = pick(natives, Object.keys(alipayTables.objects[name] ?? {}))
  // The documents list it with the others. The typings lack it.
  const onError = onEvent({})
  return objectOf(kernel, alipayTables, name, { onError, ...known }, player.listeners)
}

/** Alipay docs: RecorderManager.onError. */
const failures: Readonly<Record<RecorderProblem, object>> = {
  busy: { error: 4, errMsg: 'busy' },
  argument: { error: 3, errMsg: 'invalid parameter' },
  denied: { error: 10, errMsg: '获取权限失败' },
  'too-short': { error: 7, errMsg: 'too short' },
}

/** Alipay docs: RecorderManager.onStop tells seconds and bytes from app 10.2.90. */
const stopped = (kernel: Kernel, { tempFilePath, duration, fileSize }: Recorded): object =>
  kernel.has({ client: '10.2.90' })
    ? { tempFilePath, duration: duration / 1000, fileSize }
    : { tempFilePath }

const recorderRules = (kernel: Kernel): RecorderRules => ({
  scope: 'audioRecord',
  formats: kernel.has({ client: '10.1.80' }) ? ['aac', 'mp3'] : ['aac'],
  channels: 1,
  shortest: 1000,
  longest: 180_000,
  told: (problem) => failures[problem],
  stopped: (recorded) => stopped(kernel, recorded),
})

const recorderOf = (kernel: Kernel): object => {
  const recorder = new Recorder(kernel, recorderRules(kernel))
  const natives = recorderNatives(recorder)
  return objectOf(kernel, alipayTables, 'RecorderManager', natives, recorder.listeners)
}

/** Players and the recorder. Of the last two a host has one each. */
export const audio = (kernel: Kernel): Natives => {
  const background = (): object =>
    playerOf(kernel, 'BackgroundAudioManager', new Player(kernel, { ...rules, playsAtOnce: true }))
  return {
    createInnerAudioContext: syncApi({
      run: () => playerOf(kernel, 'InnerAudioContext', new Player(kernel, rules)),
    }),
    getBackgroundAudioManager: syncApi({ run: once(background) }),
    getRecorderManager: syncApi({ run: once(() => recorderOf(kernel)) }),
  }
}
