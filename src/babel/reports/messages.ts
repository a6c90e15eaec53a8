import { apis } from '../../apis/names'
import { describe } from '../../core/version'
import { driver as alipay } from '../../platforms/alipay/driver'
import { driver as wechat } from '../../platforms/wechat/driver'
import type { Gate, Platform } from '../../types/gate'
import { type HostName, hostNames } from '../options/globals'
import type { Minimum } from '../options/minimum'

const titles: { readonly [P in Platform]: string } = {
  wechat: wechat.title,
  alipay: alipay.title,
}

/** An API that the platform never has. */
export function absentText(platform: Platform, api: string): string {
  const guards = (apis[api] ?? []).map((other) => `mpx.is('${other}')`)
  return `${titles[platform]} has no mpx.${api}: guard it with ${[...guards, canIUseCall(api)].join(' or ')}.`
}

/** An option that the platform never has, and that no call can do without. */
export function refusedText(platform: Platform, what: string, query: string): string {
  return `${what} is rejected on ${titles[platform]}, which does not support it: leave it out there, or guard it with ${canIUseCall(query)}.`
}

/** What some host at the minimum is too old for. */
export function newerText(
  platform: Platform,
  what: string,
  gate: Gate,
  { stated }: Minimum,
  query: string,
): string {
  const minimum = typeof stated === 'string' ? stated : describe(stated)
  return `${what} needs ${titles[platform]} ${describe(gate)}, but this app's minimum is ${minimum}: raise targets.${platform}, or guard it with ${canIUseCall(query)}.`
}

/** What costs the app every API. */
export function wholeText(computed: boolean): string {
  const why = computed
    ? 'The name of this member is only known at run time'
    : 'All of mpx is needed here'
  return `${why}, so the app includes every API: read members by name, as in mpx.uploadFile.`
}

/** A member of a host's object that crossmp lacks, on another platform. */
export function nativeText(platform: Platform, host: HostName, name: string): string {
  const there = `${globals[platform]}.${name}`
  return `crossmp has no ${host}.${name}, so on ${titles[platform]} this is ${there}, if there is one: guard it with ${host}.canIUse('${name}') or mpx.is('${hostNames[host]}').`
}

/** A call in Alipay's terms, which `mpx` does not know. */
export function spelledText(host: HostName, name: string): string {
  return `${host}.${name} is compiled as mpx.${name}, whose options and results have WeChat's names: rewrite it as mpx.${name}, with those names.`
}

/** A write on a host's object, on another platform. */
export function writtenText(platform: Platform, host: HostName): string {
  return `${titles[platform]} has no ${host}, and crossmp does not compile this write: guard it with mpx.is('${hostNames[host]}').`
}

const globals: { readonly [P in Platform]: HostName } = { wechat: 'wx', alipay: 'my' }

const canIUseCall = (query: string): string => `mpx.canIUse('${query}')`
