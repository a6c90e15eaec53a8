import { apis } from '../../apis/names'
import type { Presence } from '../../babel/find/presence'
import { platforms } from '../../platforms/index'
import type { Moving } from './moving'

/** `mpx.canIUse('login')` */
export const canUse = ({ mpx, style: { quote } }: Moving, api: string): string =>
  `${mpx}.canIUse(${quote}${api}${quote})`

/** `mpx.is('wechat')`, of an API that other platforms lack; undefined where none does. */
export function isWhere({ mpx, style: { quote } }: Moving, api: string): string | undefined {
  const having = platforms.filter((platform) => apis[api]?.includes(platform))
  if (having.length === platforms.length) return undefined
  return having.map((platform) => `${mpx}.is(${quote}${platform}${quote})`).join(' || ')
}

/** What a test comes to by the word of `mpx.canIUse`. */
export function comesTo(moving: Moving, { there, absent }: Presence, api: string): string {
  const check = canUse(moving, api)
  if (there === true && absent === false) return check
  if (there === false && absent === true) return `!${check}`
  if (there === true && absent === undefined) return `(${check} || undefined)`
  const written = [there, absent].map((value) => {
    return typeof value === 'string' ? moving.style.quote + value + moving.style.quote : value
  })
  return `(${check} ? ${written[0]} : ${written[1]})`
}
