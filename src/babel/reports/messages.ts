import { apis } from '../../apis/names'
import { records } from '../../platforms/index'
import type { Gate, Platform } from '../../types/gate'
import { type HostName, ownerOf } from '../options/globals'
import type { Minimum } from '../options/minimum'

/** An API that the platform never has. */
export function absentText(
  platform: Platform,
  api: string,
  object: string,
  others = apis[api] ?? [],
): string {
  const guards = others.map((other) => `${object}.is('${other}')`)
  const all = [...guards, `${object}.canIUse('${api}')`]
  return `${records[platform].title} has no ${object}.${api}: guard it with ${all.join(' or ')}.`
}

/** An option that the platform never has, and that no call can do without. */
export function refusedText(platform: Platform, what: string, query: string): string {
  return `${what} is rejected on ${records[platform].title}, which does not support it: leave it out there, or guard it with ${canIUseCall(query)}.`
}

/** What some host at the minimum is too old for. */
export function newerText(
  platform: Platform,
  what: string,
  gate: Gate,
  { stated }: Minimum,
  query: string,
): string {
  const { title, numbering } = records[platform]
  const minimum = typeof stated === 'string' ? stated : numbering.describe(stated)
  return `${what} needs ${title} ${numbering.describe(gate)}, but this app's minimum is ${minimum}: raise targets.${platform}, or guard it with ${canIUseCall(query)}.`
}

/** What costs the app every API. */
export function wholeText(computed: boolean, object: string): string {
  const why = computed
    ? 'The name of this member is only known at run time'
    : `All of ${object} is needed here`
  return `${why}, so the app includes every API: read members by name, as in ${object}.uploadFile.`
}

/** A member of a host's object that crossmp lacks, on another platform. */
export function nativeText(platform: Platform, host: HostName, name: string): string {
  const there = `${records[platform].global}.${name}`
  return `crossmp has no ${host}.${name}, so on ${records[platform].title} this is ${there}, if there is one: guard it with ${host}.canIUse('${name}') or mpx.is('${ownerOf(host).name}').`
}

/** A call in Alipay's terms, which `mpx` does not know. */
export function spelledText(host: HostName, name: string): string {
  return `${host}.${name} is compiled as mpx.${name}, whose options and results have WeChat's names: rewrite it as mpx.${name}, with those names.`
}

/** A write on a host's object, on another platform. */
export function writtenText(platform: Platform, host: HostName): string {
  return `${records[platform].title} has no ${host}, and crossmp does not compile this write: guard it with mpx.is('${ownerOf(host).name}').`
}

const canIUseCall = (query: string): string => `mpx.canIUse('${query}')`
