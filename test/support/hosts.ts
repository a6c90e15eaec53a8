import { oldest, platforms, records } from '../../scripts/platforms'
import { supports } from '../../src/testing/engine/versions'
import type { Host, HostOptions, Platform } from '../../src/testing/index'

/** A version of a host that the suite runs on. */
export interface At {
  readonly platform: Platform
  /** As a person would call it: `'WeChat 1.4.0'`. */
  readonly title: string
  readonly options: HostOptions
  /** The folder of modules for newer hosts to run, of the APIs that have one there. */
  readonly lighter?: string
  /** Whether the modules are those for production. */
  readonly production?: true
}

const at = (platform: Platform, base?: string, client?: string): At => ({
  platform,
  title: `${records[platform].title} ${base ?? 'newest'}${client ? ` in app ${client}` : ''}`,
  options: { ...(base && { baseLibrary: base }), ...(client && { clientVersion: client }) },
})

/** The newest versions that are simulated. */
export const newest = Object.fromEntries(
  platforms.map((platform) => [platform, at(platform)]),
) as Record<Platform, At>

const inProduction = (at: At): At => ({
  ...at,
  title: `${at.title}, in production`,
  production: true,
})

/**
 * Versions between, where something changed; for their users alone. WeChat 2.9.5 has off listeners and no promises, no timeout; Alipay's 1.24.12 is the
 * last of the line that is newer than 2.0.
 */
const between: { readonly [P in Platform]?: At } = {
  wechat: inProduction(at('wechat', '2.9.5')),
  alipay: inProduction(at('alipay', '1.24.12', '10.2.20')),
}

/** The oldest supported, one between, and the newest of each platform. */
export const everyHost: readonly At[] = platforms.flatMap((platform) => {
  const { base, client } = oldest(platform)
  return [at(platform, base, client), between[platform] ?? [], newest[platform]].flat()
})

/** Those of one platform, the oldest first: for what only that one does. */
export const hostsOf = (platform: Platform): readonly At[] =>
  everyHost.filter((at) => at.platform === platform)

/** What an app uses that states the newest versions as its minimum. */
export const lighterModules: readonly At[] = Object.values(newest).map((at) => ({
  ...at,
  title: `${at.title}, lighter modules`,
  lighter: 'latest',
  production: true,
}))

/** Whether a host is of a base library or newer. */
export const since = (host: Host, baseLibrary: string): boolean => supports(host, baseLibrary)
