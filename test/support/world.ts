import { hasIn, unset } from 'lodash-es'
import { afterAll, afterEach, expect } from 'vitest'
import { always } from '../../scripts/rows'
import type { Features } from '../../src/babel/features'
import { features } from '../../src/entries/features'
import { lighter } from '../../src/entries/lighter'
import { platforms } from '../../src/platforms/index'
import type { Host, HostOptions, NativeObject, Platform } from '../../src/testing/index'
import type { Configuration } from '../../src/types/configuration'
import { hostCache } from './hostCache'
import type { At } from './hosts'
import { install } from './install'
import { collectReports, type Reports } from './reports'
import { type LoopbackServer, startServer } from './server'
import { quiet } from './wait'
import { recordWarnings } from './warnings'

/** An API as its caller may misuse it. */
export type AnyApi = (...args: unknown[]) => unknown
type Entry = typeof import('../../src/entries/wechat/index')
const each = async <T>(of: (platform: Platform) => Promise<T>): Promise<Record<Platform, T>> =>
  Object.fromEntries(
    await Promise.all(platforms.map(async (platform) => [platform, await of(platform)])),
  )
export const entries: Record<Platform, Entry> = await each(
  (platform) => import(`../../src/entries/${platform}/index.ts`),
)
const inProduction: Record<Platform, Entry> = await each(
  (platform) => import(`../../src/entries/${platform}/production.ts`),
)
/** What `canIUse` knows. */
export const support: Features = features

/** A simulated host that is installed, the APIs bound to its platform, and what is told while a test runs. */
export interface World {
  readonly platform: Platform
  readonly host: Host
  /** The object that is installed, this test's own: add and delete methods at will. */
  readonly native: NativeObject
  readonly server: LoopbackServer
  /** What nobody caught; a test that expects some takes them out. */
  readonly reports: Reports
  readonly warnings: string[]
  api(name: string): AnyApi
  canIUse(query: string): boolean
  configure(changes: Configuration): void
  /** Removes the host from the global scope. */
  uninstall(): void
}

/** The native methods that serve an API, of those this host has; what is ours where there is none. */
export function nativeMethods(platform: Platform, api: string, native: object): string[] {
  const there = (support[platform][api]?.via ?? []).filter((method) => hasIn(native, method))
  const natives = there.filter((method) => method !== always)
  return natives.length > 0 ? natives : there
}

/** Whether crossmp serves an API where the host has no native method. */
export const isServedAnyway = (platform: Platform, api: string): boolean =>
  support[platform][api]?.via.includes(always) ?? false

/** Takes from a host all that serves an API. */
export function removeNatives({ platform, native }: World, api: string): void {
  for (const method of support[platform][api]?.via ?? []) unset(native, method)
}

/**
 * Opens worlds, one at a time, each until its test has ended. Whatever test it is: what nobody caught, and nobody took, fails
 * it.
 */
export function useWorlds(): (at: At, more?: HostOptions) => Promise<World> {
  const hosts = hostCache()
  const worlds: (() => Promise<void>)[] = []
  let server: LoopbackServer | undefined
  afterEach(async () => {
    // The last opened first: each puts back what it found.
    for (const close of worlds.splice(0).reverse()) await close()
  })
  afterAll(async () => {
    await hosts.dispose()
    await server?.close()
  })
  return async (at, more) => {
    server ??= await startServer()
    const apis = {
      ...(at.production ? inProduction : entries)[at.platform],
      ...(at.lighter && (await lighterApis(at, at.lighter))),
    }
    const { world, close } = openWorld(hosts.take(at, more), server, apis)
    worlds.push(close)
    return world
  }
}

/** The modules in a folder of those for newer hosts. */
async function lighterApis({ platform, production }: At, folder: string): Promise<object> {
  const apis = Object.entries(lighter[platform])
    .filter(([, choices]) => choices.some((choice) => choice.folder === folder))
    .map(async ([name]) => {
      const module = await import(`../../src/entries/${platform}/${folder}/${name}.ts`)
      return [name, production ? module.production : module[name]]
    })
  return Object.fromEntries(await Promise.all(apis))
}

function openWorld(
  host: Host,
  server: LoopbackServer,
  apis: Entry,
): { world: World; close: () => Promise<void> } {
  const { platform } = host
  const { native, uninstall } = install(host)
  const reports = collectReports()
  const { warnings, stop } = recordWarnings()
  const { canIUse, configure } = apis
  const close = async (): Promise<void> => {
    uninstall()
    stop()
    configure({ development: undefined, onUnsupported: undefined })
    await quiet()
    reports.stop()
    expect(reports).toMatchObject({ rejections: [], exceptions: [] })
  }
  const api = (name: string): AnyApi => apis[name as keyof Entry] as AnyApi
  const world = {
    ...{ platform, host, native, server, reports, warnings },
    ...{ api, canIUse, configure, uninstall },
  }
  return { world, close }
}
