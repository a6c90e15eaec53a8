import { platforms } from '../platforms/index'
import { checkReadable, createFileStore } from './engine/files'
import { checkVersion } from './engine/versions'
import { Kernel } from './kernel'
import { type PlatformHost, pathsOf } from './platform'
import { hosts } from './platforms'
import { SimulatedHost } from './simulatedHost'
import type { Host, HostOptions, NativeObject, Platform, UserAnswers } from './types'

const defaultUser: UserAnswers = {
  choose: 'files',
  modal: { confirm: true },
  actionSheet: 0,
  payment: 'paid',
  auth: 'granted',
  location: { latitude: 30.2741, longitude: 120.1551, accuracy: 30, altitude: 10 },
}

const platformOf = (name: Platform): PlatformHost => {
  if (Object.hasOwn(hosts, name)) return hosts[name]
  throw new Error(
    `createHost: unknown platform ${JSON.stringify(name)}; there are ${platforms.map((each) => `'${each}'`).join(' and ')}.`,
  )
}

const checkFiles = (files: readonly string[]): readonly string[] => {
  for (const file of files) checkReadable(file)
  return [...files]
}

/** Without the options that are undefined: they count as not given. */
const given = <T extends object>(options: T): T =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as T

const createKernel = (platform: Platform, options: HostOptions): Kernel => {
  const { defaults, dialect } = platformOf(platform)
  const { baseLibrary, clientVersion, appId } = { ...defaults, ...given(options) }
  return new Kernel({
    platform,
    baseLibrary: checkVersion('baseLibrary', baseLibrary),
    clientVersion: checkVersion('clientVersion', clientVersion),
    appId,
    dialect,
    system: options.system ?? 'ios',
    envVersion: options.envVersion ?? 'release',
    pickable: checkFiles(options.files ?? []),
    user: { ...defaultUser, ...given(options.user ?? {}) },
    network: { type: 'wifi', ...options.network },
    faults: options.faults ?? {},
    strict: options.strict ?? false,
    files: createFileStore(pathsOf(platform, platformOf(platform))),
  })
}

/** `using host = createHost(…)`, where the runtime has the symbols (Node 20.4). */
const makeDisposable = (host: Host<object>): void => {
  const { dispose, asyncDispose } = Symbol as { dispose?: symbol; asyncDispose?: symbol }
  const value = (): Promise<void> => host.dispose()
  if (dispose) Object.defineProperty(host, dispose, { value: () => void value() })
  if (asyncDispose) Object.defineProperty(host, asyncDispose, { value })
}

/**
 * Makes a simulated `wx` or `my` of one version. Network calls are real HTTP, to 127.0.0.1 only;
 * files live in a temporary directory until `host.dispose()`.
 *
 * Throws an Error for an unknown platform, a malformed version, and a file that can't be read.
 *
 * @example
 * const host = createHost('alipay', { baseLibrary: '2.8.0', files: ['./photo.png'] })
 * await withHost(host, () => uploadAvatar())
 * expect(host.callsOf('uploadFile')).toHaveLength(1)
 * await host.dispose()
 */
export const createHost = <N extends object = NativeObject>(
  platform: Platform,
  options: HostOptions = {},
): Host<N> => {
  const host = new SimulatedHost<N>(createKernel(platform, options))
  makeDisposable(host)
  return host
}

/**
 * Installs the host, runs `run`, puts back what was there before (also when `run` throws), and
 * returns what `run` returned. The host is not disposed.
 */
export const withHost = async <N extends object, T>(
  host: Host<N>,
  run: (native: N) => T | Promise<T>,
): Promise<T> => {
  const uninstall = host.install()
  try {
    return await run(host.native)
  } finally {
    uninstall()
  }
}
