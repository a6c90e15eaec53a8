import { hasContractNames } from '../../support/spelling'
import type { World } from '../../support/world'
import type { Case, Composed } from '../case'

type Listener = (payload?: object) => void

const tempFilePath = 'https://resource/recording.mp3'

/** Alipay's recorder, as its documents have it: here a recording ends at once. */
function recorder(): object {
  let stopped: Listener = () => {}
  return {
    onStop: (listener: Listener) => {
      stopped = listener
    },
    ...{ offStop: () => {}, onError: () => {}, offError: () => {}, stop: () => {} },
    start: () => void setTimeout(() => stopped({ tempFilePath, duration: 1 })),
  }
}

const heard: { [event: string]: Set<Listener> } = {}
const listenersTo = (event: string): Set<Listener> => {
  const listeners = heard[event] ?? new Set()
  heard[event] = listeners
  return listeners
}
const events = ['Play', 'Pause', 'Stop', 'Ended']

/** Alipay's player, which has played some of this. */
const player = {
  ...{ src: 'https://example.com/a.mp3', title: 'A', coverImgUrl: '', paused: true },
  ...{ duration: 200, currentTime: 20, buffered: 50 },
  ...{ play: () => {}, pause: () => {}, stop: () => {}, seek: () => {} },
  ...Object.fromEntries(
    events.flatMap((event) => [
      [`on${event}`, (listener: Listener): void => void listenersTo(event).add(listener)],
      [`off${event}`, (listener: Listener): void => void listenersTo(event).delete(listener)],
    ]),
  ),
}

const prepare = ({ host, platform }: World): void => {
  if (hasContractNames(platform)) return
  host.answer('getRecorderManager', recorder)
  host.answer('getBackgroundAudioManager', () => player)
}

const call = (api: string, more: Partial<Case> = {}): Case =>
  ({
    ...{ kind: 'call', api, prepare },
    composed: (method: string) =>
      /^(get|create)/.test(method) && method !== api ? 'at once' : false,
    ...more,
  }) as Case

const ofPlayer = (method: string): Composed | false =>
  method === 'createInnerAudioContext' && 'of listeners'

const event = (name: string, theirs: string): Case => ({
  ...{ kind: 'event', api: `onBackgroundAudio${name}`, prepare, payload: {} },
  trigger: ({ host, platform }) => {
    if (!hasContractNames(platform)) for (const listener of listenersTo(theirs)) listener()
    else host.emit(`onBackgroundAudio${name}`)
  },
})

const state = {
  ...{ status: 0, dataUrl: 'https://example.com/a.mp3', duration: 200 },
  ...{ currentPosition: 20, downloadPercent: 25 },
}

export const audio: readonly Case[] = [
  call('startRecord', {
    prepare: (world: World) => {
      prepare(world)
      if (hasContractNames(world.platform)) world.host.answer('startRecord', { tempFilePath })
    },
    result: () => ({ tempFilePath }),
  }),
  call('stopRecord'),
  call('playVoice', {
    needs: { audio: { duration: 0.01 } },
    options: ({ host }) => ({ filePath: host.tempFile(Buffer.from('voice'), 'voice.aac') }),
    failures: [
      {
        ...{ name: 'there is no such file', kind: 'not-found' },
        options: () => ({ filePath: 'wxfile://none.aac' }),
      },
    ],
  }),
  // They act on the player that playVoice made.
  call('pauseVoice', { composed: ofPlayer }),
  call('stopVoice', { composed: ofPlayer }),
  call('playBackgroundAudio', { options: () => ({ dataUrl: 'https://example.com/a.mp3' }) }),
  call('pauseBackgroundAudio'),
  call('stopBackgroundAudio'),
  call('seekBackgroundAudio', { options: () => ({ position: 30 }) }),
  call('getBackgroundAudioPlayerState', {
    prepare: (world: World) => {
      prepare(world)
      if (hasContractNames(world.platform))
        world.host.answer('getBackgroundAudioPlayerState', state)
    },
    result: () => state,
  }),
  event('Play', 'Play'),
  event('Pause', 'Pause'),
  event('Stop', 'Ended'),
]
