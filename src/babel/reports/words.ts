import { apis } from '../../apis/names'
import { describe } from '../../core/version'
import { driver as alipay } from '../../platforms/alipay/driver'
import { driver as wechat } from '../../platforms/wechat/driver'
import type { Gate, Platform } from '../../types/gate'
import type { Minimum } from '../targets'

const titles: { readonly [P in Platform]: string } = {
  wechat: wechat.title,
  alipay: alipay.title,
}

/** An API that the platform never has. */
export function absentText(platform: Platform, api: string): string {
  const guards = (apis[api] ?? []).map((other) => `mpx.is('${other}')`)
  return `${titles[platform]} has no mpx.${api}: guard it with ${[...guards, ask(api)].join(' or ')}.`
}

/** An option that the platform never has, and that no call can do without. */
export function refusedText(platform: Platform, what: string, query: string): string {
  return `${what} is refused on ${titles[platform]}, which never has it: leave it out there, or guard it with ${ask(query)}.`
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
  return `${what} needs ${titles[platform]} ${describe(gate)}, and this app's minimum is ${minimum}: raise targets.${platform}, or guard it with ${ask(query)}.`
}

/** What costs the app every API. */
export function wholeText(computed: boolean): string {
  const why = computed
    ? 'Which member this reads is only known at run time'
    : 'All of mpx is needed here'
  return `${why}, so every API comes into the app: read members by name, as in mpx.uploadFile.`
}

const ask = (query: string): string => `mpx.canIUse('${query}')`
