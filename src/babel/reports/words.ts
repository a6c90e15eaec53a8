import { apis } from '../../apis/names'
import { records } from '../../platforms/index'
import type { Gate, Platform } from '../../types/gate'
import { type HostName, ownerOf } from '../options/globals'
import type { Minimum } from '../targets'

/** An API that the platform never has. */
export function absentText(platform: Platform, api: string): string {
  const guards = (apis[api] ?? []).map((other) => `mpx.is('${other}')`)
  return `${records[platform].title} has no mpx.${api}: guard it with ${[...guards, ask(api)].join(' or ')}.`
}

/** An option that the platform never has, and that no call can do without. */
export function refusedText(platform: Platform, what: string, query: string): string {
  return `${what} is refused on ${records[platform].title}, which never has it: leave it out there, or guard it with ${ask(query)}.`
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
  return `${what} needs ${title} ${numbering.describe(gate)}, and this app's minimum is ${minimum}: raise targets.${platform}, or guard it with ${ask(query)}.`
}

/** What costs the app every API. */
export function wholeText(computed: boolean): string {
  const why = computed
    ? 'Which member this reads is only known at run time'
    : 'All of mpx is needed here'
  return `${why}, so every API comes into the app: read members by name, as in mpx.uploadFile.`
}

/** A member of a host's object that crossmp lacks, on another platform. */
export function nativeText(platform: Platform, host: HostName, name: string): string {
  const there = `${records[platform].global}.${name}`
  return `${host}.${name} is not in crossmp: on ${records[platform].title} it is ${there}, if there is one. Guard it with ${host}.canIUse('${name}') or mpx.is('${ownerOf(host).name}').`
}

/** A call in Alipay's terms, which `mpx` does not know. */
export function spelledText(host: HostName, name: string): string {
  return `${host}.${name} is taken for mpx.${name}, whose options and results have WeChat's names: rewrite it in these, as mpx.${name}.`
}

/** A write on a host's object, on another platform. */
export function writtenText(platform: Platform, host: HostName): string {
  return `${records[platform].title} has no ${host}, and what is written to it stays as it is: guard it with mpx.is('${ownerOf(host).name}').`
}

const ask = (query: string): string => `mpx.canIUse('${query}')`
