import { cloneDeep, pick } from 'lodash-es'
import alipay from '../../../src/compat/facts/alipay.json'
import wechat from '../../../src/compat/facts/wechat.json'
import type { Platform } from '../../../src/types/gate'

type Native = Record<string, unknown>
type Method = (...given: unknown[]) => unknown

/** What a host was asked, before it dropped anything. */
export type Asked = { readonly api: string; readonly options: Readonly<Record<string, unknown>> }

const facts: Record<Platform, { readonly apis: object }> = {
  wechat,
  alipay,
}

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
    const fact = (facts[platform].apis as Record<string, { readonly options?: object }>)[api]
    return fact?.options && Object.keys(fact.options)
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
