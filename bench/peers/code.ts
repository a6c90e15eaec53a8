import type { Platform } from '../platforms'
import { type Api, apis, plain } from './apis'
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

/** An app that hands out every API as it is, by name. */
export function opening(contender: Contender, platform: Platform): string {
  return handOut((api) => {
    const value = contender.api(api, platform)
    return value && `(...given) => ${value}(...given)`
  })
}

/** An app that hands out a plain call of every API, written out as an app does. */
export const calling = (contender: Contender, platform: Platform): string =>
  handOut((api) => callOf(contender, platform, api))

function callOf(contender: Contender, platform: Platform, api: Api): string | undefined {
  const value = contender.written?.(api, platform) ?? contender.api(api, platform)
  if (!value) return undefined
  if (api === 'onNetworkStatusChange') return `(listener) => ${value}(listener)`
  const argument = JSON.stringify(contender.spell?.(api, plain[api]) ?? plain[api])
  if (api === 'getStorageSync' || (contender.style === 'promise' && !contender.written)) {
    return `() => ${value}(${argument})`
  }
  const options = `${argument.slice(0, -1)}, success, fail }`
  return `() => new Promise((success, fail) => { ${value}(${options}) })`
}

function handOut(textOf: (api: Api) => string | undefined): string {
  const members = apis.map((api) => [api, textOf(api)] as const).filter(([, value]) => value)
  return `handOut({ ${members.map(([api, value]) => `${api}: ${value}`).join(', ')} })`
}

/** The APIs that a contender has. */
export const offered = (contender: Contender, platform: Platform): Api[] =>
  apis.filter((api) => contender.api(api, platform))
