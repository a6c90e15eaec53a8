import { makeHost } from './makeHost'
import { node } from './node/runtime'
import type { Host, HostOptions, NativeObject, Platform } from './types'

/**
 * Makes a simulated `wx` or `my` of one version. Network calls are real HTTP, to 127.0.0.1 only;
 * files live in a temporary directory until `host.dispose()`.
 *
 * Throws an Error for an unknown platform, option or value, a version that is malformed or older than crossmp supports, and a
 * file that can't be read.
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
): Host<N> => makeHost<N>(node, platform, options)

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
