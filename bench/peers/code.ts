import type { Platform } from '../platforms'
import { type Api, apis, isEvent, isSync, type Plain, plain } from './apis'
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
  return handOut(apis, (api) => {
    const value = contender.api(api, platform)
    return value && `(...given) => ${value}(...given)`
  })
}

/** An app that hands out plain calls of APIs, written out as an app does. */
export const calling = (contender: Contender, platform: Platform, calls: Plain = plain): string =>
  handOut(Object.keys(calls), (api) => callOf(contender, platform, api, calls[api] ?? []))

function callOf(
  contender: Contender,
  platform: Platform,
  api: string,
  given: readonly unknown[],
): string | undefined {
  const value = contender.written?.(api, platform) ?? contender.api(api, platform)
  if (!value) return undefined
  if (isEvent(api)) return `(listener) => ${value}(listener)`
  const spelt = given.map((argument) => contender.spell?.(api, argument) ?? argument)
  const text = JSON.stringify(spelt).slice(1, -1)
  if (isSync(api) || (contender.style === 'promise' && !contender.written)) {
    return `() => ${value}(${text})`
  }
  const options = `{ success, fail, ${text.slice(1)}`
  return `() => new Promise((success, fail) => { ${value}(${options}) })`
}

function handOut(apis: readonly string[], textOf: (api: string) => string | undefined): string {
  const members = apis.map((api) => [api, textOf(api)] as const).filter(([, value]) => value)
  return `handOut({ ${members.map(([api, value]) => `${api}: ${value}`).join(', ')} })`
}

/** Those of the APIs that a contender has. */
export const offered = <A extends string>(
  contender: Contender,
  platform: Platform,
  asked: readonly A[],
): A[] => asked.filter((api) => contender.api(api, platform))
