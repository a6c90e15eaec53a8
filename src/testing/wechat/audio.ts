import { once, pick } from 'lodash-es'
import { objectOf } from '../engine/define'
import { accessor, type Natives, syncApi } from '../engine/members'
import { Player, type PlayerRules } from '../engine/player'
import { playerNatives } from '../engine/playerNatives'
import { Recorder, type RecorderProblem, type RecorderRules } from '../engine/recorder'
import { recorderNatives } from '../engine/recorderNatives'
import type { SoundProblem } from '../engine/sound'
import type { Kernel } from '../kernel'
import { wechatTables } from './tables'

const errors: Readonly<Record<SoundProblem, object>> = {
  network: { errCode: 10002, errMsg: 'network error' },
  'not-found': { errCode: 10003, errMsg: 'file error' },
  format: { errCode: 10004, errMsg: 'format error' },
}

const rules: PlayerRules = {
  playsAtOnce: false,
  keepsPlay: true,
  canplay: 'canplay',
  told: (problem) => errors[problem],
}

const playerOf = (kernel: Kernel, name: string, player: Player, over: Natives = {}): object => {
  const natives: Natives = {
    ...playerNatives(player),
    // WeChat docs: it may be set from 2.26.2.
    currentTime: accessor(player, 'currentTime', kernel.has('2.26.2')),
    volume: accessor({ volume: 1 }, 'volume'),
    ...over,
  }
  const known = pick(natives, Object.keys(wechatTables.objects[name] ?? {}))
  return objectOf(kernel, wechatTables, name, known, player.listeners)
}

/** WeChat docs: without a title, nothing is played. */
const backgroundOf = (kernel: Kernel): object => {
  const player = new Player(kernel, { ...rules, playsAtOnce: true })
  const src = {
    get src(): string {
      return player.src
    },
    set src(url: string) {
      if ((manager as { title: string }).title) player.src = url
      else player.fail({ errCode: -1, errMsg: 'title is required' })
    },
  }
  const manager = playerOf(kernel, 'BackgroundAudioManager', player, { src: accessor(src, 'src') })
  return manager
}

const reasons: Readonly<Record<RecorderProblem, string>> = {
  busy: 'is recording or paused',
  argument: 'invalid parameter',
  denied: 'auth deny',
  'too-short': 'too short',
}

const recorderRules: RecorderRules = {
  scope: 'scope.record',
  formats: ['aac', 'mp3', 'wav', 'PCM'],
  channels: 2,
  shortest: 0,
  longest: 600_000,
  told: (problem) => ({ errMsg: `operateRecorder:fail ${reasons[problem]}` }),
  stopped: (recorded) => ({ ...recorded }),
}

const recorderOf = (kernel: Kernel): object => {
  const recorder = new Recorder(kernel, recorderRules)
  const natives = recorderNatives(recorder)
  return objectOf(kernel, wechatTables, 'RecorderManager', natives, recorder.listeners)
}

/** Players and the recorder. Of the last two a host has one each. */
export const audio = (kernel: Kernel): Natives => ({
  createInnerAudioContext: syncApi({
    run: () => playerOf(kernel, 'InnerAudioContext', new Player(kernel, rules)),
  }),
  getBackgroundAudioManager: syncApi({ run: once(() => backgroundOf(kernel)) }),
  getRecorderManager: syncApi({ run: once(() => recorderOf(kernel)) }),
})
