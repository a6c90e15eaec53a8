import { createHost, type Host, type HostOptions } from '../../src/testing/index'
import type { At } from './hosts'

/** Makes each host once, strict about names of options; it comes as new, but for what is stored on it. */
export function hostCache(): {
  take(at: At, more?: HostOptions): Host
  dispose(): Promise<void>
} {
  const hosts = new Map<string, { host: Host; user: Host['user'] }>()
  return {
    take(at, more) {
      const key = JSON.stringify([at, more])
      let made = hosts.get(key)
      if (!made) {
        const host = createHost(at.platform, { strict: true, ...at.options, ...more })
        made = { host, user: { ...host.user } }
        hosts.set(key, made)
      }
      const { host, user } = made
      Object.assign(host.user, user)
      if (host.network.type !== 'wifi') host.setNetwork({ type: 'wifi' })
      host.faults = {}
      host.clearCalls()
      return host
    },
    async dispose() {
      for (const { host } of hosts.values()) await host.dispose()
    },
  }
}
