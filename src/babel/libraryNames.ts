import { apis, properties } from '../apis/names'
import { driven, kinds } from '../entries/kinds'
import type { Platform } from '../types/gate'

/** Exported by name beside the APIs, but no members of `mpx`. */
export const helpers: readonly string[] = [
  'isMpxError',
  'isCancel',
  'isAbort',
  'isTimeout',
  'isUnsupported',
  'getHeader',
  'getNative',
]

/** Members of `mpx` that are no APIs and that a platform's index exports by name too. */
export const members: readonly string[] = ['is', 'env', 'configure', 'canIUse']

const common: readonly string[] = [...Object.keys(apis), ...members]

/** What `mpx.<name>` may be. */
export const mpxNames: ReadonlySet<string> = new Set([
  ...common,
  ...Object.keys(properties),
  'native',
])

/** What `import { <name> } from 'crossmp'` may be. */
export const moduleNames: ReadonlySet<string> = new Set([...common, 'mpx', ...helpers])

/** Whether each platform's build has a module of this name. */
export function isApi(name: string): boolean {
  return Object.hasOwn(apis, name)
}

/** Whether its module asks the host, so that it has a form for production. */
export const isDriven = (name: string): boolean =>
  isApi(name) ? kinds[name] !== 'off' : driven.includes(name)

/** Whether an API answers later. */
export const isAsynchronous = (name: string): boolean =>
  Object.hasOwn(kinds, name) && /^(call|task)$/.test(kinds[name] as string)

/** Whether its promise is a task as well. */
export const isTask = (name: string): boolean => kinds[name] === 'task'

/** Whether `mpx` hands it on as the host has it, as it does `mpx.native`. */
export const isProperty = (name: string): boolean => Object.hasOwn(properties, name)

/** Whether it is such a member, and the platform's host lacks it. */
export const isAbsentProperty = (platform: Platform, name: string): boolean =>
  isProperty(name) && !properties[name]?.includes(platform)

/** Whether the export is always a function, so that `?.()` on it is a plain call. */
export function isCallable(name: string): boolean {
  return isApi(name) || helpers.includes(name) || (members.includes(name) && name !== 'env')
}

/** Whether the export is never undefined, so that a default beside it is never used. The host may be missing. */
export function isAlwaysThere(name: string): boolean {
  return moduleNames.has(name)
}
