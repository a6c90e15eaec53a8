import type { Platform } from '../../src/types/gate'
import { type Api, plain } from './apis'
import type { Contender } from './contender'

/** An app that has these APIs, or all, and nothing else. Undefined: they are not offered. */
export function owning(contender: Contender, platform: Platform, apis: readonly Api[]) {
  if (!apis.length) return appOf([contender.all(platform)])
  return appOf(apis.map((api) => contender.api(api, platform)))
}

function appOf(values: readonly (string | undefined)[]): string | undefined {
  const found = values.filter((value) => value !== undefined)
  return found.length ? `App(${found.join(', ')})` : undefined
}

/** An app that hands an API out as it is. */
export function opening(contender: Contender, platform: Platform, api: Api): string | undefined {
  const value = contender.api(api, platform)
  return value && `handOut((...given) => ${value}(...given))`
}

/** An app that hands out a plain call of an API, written out as an app does. */
export function calling(contender: Contender, platform: Platform, api: Api): string | undefined {
  const value = contender.written?.(api, platform) ?? contender.api(api, platform)
  if (!value) return undefined
  if (api === 'onNetworkStatusChange') return `handOut((listener) => ${value}(listener))`
  const spelled = contender.spell?.(api, plain[api]) ?? plain[api]
  const argument = JSON.stringify(spelled)
  if (api === 'getStorageSync' || (contender.style === 'promise' && !contender.written)) {
    return `handOut(() => ${value}(${argument}))`
  }
  const options = `${argument.slice(0, -1)}, success, fail }`
  return `handOut(() => new Promise((success, fail) => { ${value}(${options}) }))`
}
