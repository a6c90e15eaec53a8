import { always } from '../../scripts/rows'
import { createHost } from '../../src/testing/index'
import { type At, everyHost, lighterModules, newest } from './hosts'
import { nativeMethods } from './world'

// What a version has is known before any test runs: tests are made for it.
const natives = new Map<At, object>()
for (const at of [...everyHost, ...lighterModules, ...Object.values(newest)]) {
  const host = createHost(at.platform, at.options)
  natives.set(at, host.native)
  await host.dispose()
}

/** The object of a version of a host, to look at. */
export const nativeOf = (at: At): object => natives.get(at) as object

/** Whether a version of a host has what serves an API. */
export const hasApi = (at: At, api: string): boolean =>
  nativeMethods(at.platform, api, nativeOf(at)).length > 0

/** Whether crossmp alone serves an API on a version of a host. */
export const isOurs = (at: At, api: string): boolean =>
  nativeMethods(at.platform, api, nativeOf(at))[0] === always
