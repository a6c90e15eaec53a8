import { type Platform, support } from '../compat/index'
import type { ApiData, CompatData } from '../compat/types'

// The build shares it with crossmp/compat by this path, which is that of one folder alone.
export { type Platform, type Since, type Support, support } from '../compat/index'

// Parsed when it is asked for.
const read = (): CompatData => require('../compat/data.json')

/** Every member of `wx`. */
export const apiNames = (): string[] => Object.keys(read().apis)

/** The options, results and methods of an API, as queries; none where there is no such API. */
export function partsOf(name: string): string[] {
  const { apis } = read()
  const api = Object.hasOwn(apis, name) ? (apis[name] as ApiData) : {}
  const { options, results, methods }: Partial<ApiData> = api
  return [
    ...Object.keys(options ?? {}).map((part) => `${name}.object.${part}`),
    ...Object.keys(results ?? {}).map((part) => `${name}.success.${part}`),
    ...Object.keys(methods ?? {}).map((part) => `${name}.return.${part}`),
  ]
}

/** The API that a native method of a platform serves before all others, if that is one. */
export function servedBy(platform: Platform, native: string): string | undefined {
  const isMadeOf = (api: string) =>
    support(api)?.[platform].some((way) => way.since !== false && way.via[0] === native)
  const served = apiNames().filter(isMadeOf)
  return served.length === 1 ? served[0] : undefined
}

/** A name as messages and code may write it, by itself: `mpx.uploadFile`. */
export const bareName = (name: string): string => name.replace(/^(?:mpx|wx|my)\./, '')
