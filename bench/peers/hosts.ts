import { factsOf } from '../../src/compat/facts'
import { createHosts, type Pace } from '../hosts'
import type { Platform } from '../platforms'
import { info, systemInfo } from './systemInfo'

type Listener = (event: object) => void

export interface BenchHost {
  readonly native: object
  /** What tells those an event who have listened since the last time this was asked for. */
  emitter(): () => void
}

/** A host with every name that its platform has, since some peers walk over all of them. Whoever waits for an answer gets one. */
export function createBenchHost(platform: Platform, pace: Pace): BenchHost {
  let heard: Listener[] = []
  const native = {
    ...Object.fromEntries(
      Object.keys(factsOf(platform).apis).map((name) => [
        name,
        answering(pace, name === 'getSystemInfo' ? { ...result, ...info } : result),
      ]),
    ),
    canIUse: () => true,
    ...createHosts(pace)[platform],
    ...systemInfo,
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

interface Asking {
  success?(result: object): void
}

const result = { errMsg: 'ok', success: true, confirm: true, code: 'code', authCode: 'code' }

const answering =
  (pace: Pace, result: object) =>
  (options?: Asking): void => {
    if (options?.success) pace(() => options.success?.({ ...result }))
  }
