import { cloneDeep, pick } from 'lodash-es'
import { factsOf } from '../../../src/compat/facts'
import type { Platform } from '../../platforms'

type Native = Record<string, unknown>
type Method = (...given: unknown[]) => unknown

/** What a host was asked, before it dropped anything. */
export type Asked = { readonly api: string; readonly options: Readonly<Record<string, unknown>> }

/** The simulated host as lenient as a device: it ignores options that it does not have, and needs no `fileType`. */
export function lenient(native: Native, platform: Platform, asked: Asked[]): Native {
  return Object.fromEntries(
    Object.entries(native).map(([api, member]) => {
      const known = optionsOf(api)
      return [
        api,
        typeof member === 'function' && known ? dropping(member as Method, api, known) : member,
      ]
    }),
  )

  function optionsOf(api: string): string[] | undefined {
    const known = Object.keys(factsOf(platform).apis[api]?.options ?? {})
    return known.length > 0 ? known : undefined
  }

  function dropping(method: Method, api: string, known: readonly string[]): Method {
    return (given, ...rest) => {
      if (typeof given !== 'object' || given === null) return method(given, ...rest)
      asked.push({ api, options: cloneDeep(given) as Asked['options'] })
      const kept: Native = pick(given as Native, [...known, 'success', 'fail', 'complete'])
      if (platform === 'alipay' && api === 'uploadFile') kept.fileType ??= 'image'
      return method(kept, ...rest)
    }
  }
}
