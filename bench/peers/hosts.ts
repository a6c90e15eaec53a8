import { factsOf } from '../../src/compat/facts'
import { createHosts, type Pace } from '../hosts'
import type { Platform } from '../platforms'

type Listener = (event: object) => void

export interface BenchHost {
  readonly native: object
  /** What tells those an event who have listened since the last time this was asked for. */
  emitter(): () => void
}

/** A host with every name that its platform has, since some peers walk over all of them. Few do anything. */
export function createBenchHost(platform: Platform, pace: Pace): BenchHost {
  let heard: Listener[] = []
  const native = {
    ...Object.fromEntries(
      Object.keys(factsOf(platform).apis).map((name) => [name, () => undefined]),
    ),
    canIUse: () => true,
    getSystemInfoSync: () => ({ language: 'zh-Hans', platform: 'iOS', version: '10.5.0' }),
    ...createHosts(pace)[platform],
    getStorageSync: () => (platform === 'wechat' ? stored : { data: stored, success: true }),
    onNetworkStatusChange: (listener: Listener) => void heard.push(listener),
    offNetworkStatusChange: () => undefined,
  }
  return {
    native,
    emitter() {
      const listeners = heard
      heard = []
      return () => {
        for (const listener of listeners) listener({ isConnected: true, networkType: 'WIFI' })
      }
    },
  }
}

const stored = { id: 1 }
