import { platforms } from '../platforms/index'
import { FileStore } from './engine/files'
import type { Runtime } from './engine/runtime'
import { checkedWhenSet } from './given/check'
import { checkedFaults } from './given/faults'
import { checkAnswer, checkOptions } from './given/options'
import { checkVersions } from './given/versions'
import { Kernel } from './kernel'
import { type PlatformHost, pathsOf } from './platform'
import { hosts } from './platforms'
import { SimulatedHost } from './simulatedHost'
import type { Host, HostOptions, Platform, UserAnswers } from './types'

const defaultUser: UserAnswers = {
  choose: 'files',
  modal: { confirm: true },
  actionSheet: 0,
  payment: 'paid',
  auth: 'granted',
  location: { latitude: 30.2741, longitude: 120.1551, accuracy: 30, altitude: 10 },
  ad: 'watched',
}

const platformOf = (name: Platform): PlatformHost => {
  if (Object.hasOwn(hosts, name)) return hosts[name]
  throw new Error(
    `createHost: unknown platform ${JSON.stringify(name)}; there are ${platforms.map((each) => `'${each}'`).join(' and ')}.`,
  )
}

const checkFiles = ({ sources }: Runtime, files: readonly string[]): readonly string[] => {
  for (const file of files) sources.check(file)
  return [...files]
}

/** Without the options that are undefined: they count as not given. */
const given = <T extends object>(options: T): T =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as T

const makeKernel = (runtime: Runtime, platform: Platform, options: HostOptions): Kernel => {
  const { defaults, dialect } = platformOf(platform)
  checkOptions(options)
  const { baseLibrary, clientVersion, appId } = { ...defaults, ...given(options) }
  const user: UserAnswers = { ...defaultUser, ...given(options.user ?? {}) }
  return new Kernel({
    ...checkVersions(platform, baseLibrary, clientVersion),
    runtime,
    platform,
    appId,
    dialect,
    system: options.system ?? 'ios',
    envVersion: options.envVersion ?? 'release',
    user: checkedWhenSet(user, checkAnswer),
    network: { type: options.network?.type ?? 'wifi' },
    audio: { duration: options.audio?.duration ?? 60 },
    faults: checkedFaults('createHost', platform, options.faults ?? {}),
    strict: options.strict ?? false,
    workers: options.workers,
    app: { pages: options.pages, tabBar: options.tabBar },
    createCanvas: options.createCanvas,
    bluetooth: options.bluetooth,
    pickable: checkFiles(runtime, options.files ?? []),
    files: new FileStore(runtime, pathsOf(platform, platformOf(platform))),
  })
}

/** `using host = createHost(…)`, where the runtime has the symbols (Node 20.4). */
const makeDisposable = (host: Host<object>): void => {
  const { dispose, asyncDispose } = Symbol as { dispose?: symbol; asyncDispose?: symbol }
  const value = (): Promise<void> => host.dispose()
  if (dispose) Object.defineProperty(host, dispose, { value: () => void value() })
  if (asyncDispose) Object.defineProperty(host, asyncDispose, { value })
}

/** Makes a host that runs on this runtime. */
export const makeHost = <N extends object>(
  runtime: Runtime,
  platform: Platform,
  options: HostOptions,
): Host<N> => {
  const host = new SimulatedHost<N>(makeKernel(runtime, platform, options))
  makeDisposable(host)
  return host
}
