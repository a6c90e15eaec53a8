import { pickBy, sortBy } from 'lodash-es'
import { helperNames } from '../../scripts/generate/entries'
import { platforms } from '../../scripts/platforms'
import { apis } from '../../src/apis/names'
import { type FactsByName, factsOf, pairsOf } from '../../src/compat/facts'
import type { Gate, Platform } from '../../src/types/gate'

export type Gates = { readonly [name: string]: Gate }

/** A member of `wx` that crossmp has not, as an API whose rows are trivial. */
export interface Member {
  readonly name: string
  readonly kind: 'call' | 'sync'
  /** From when WeChat has each. */
  readonly options: Gates
  /** Platforms that have it, and from when. */
  readonly since: Gates
}

const ranks = ['same', 'absent', 'name', 'fields', 'composed']
const classOf = (name: string): string => pairsOf('alipay')[name]?.class ?? 'composed'

/** As many as are asked for, those first that are the same on both platforms, or that WeChat alone has. */
export function membersOf(count: number): Member[] {
  const ours = [...Object.keys(apis), ...helperNames]
  const all = Object.entries(factsOf('wechat').apis).flatMap(([name, { kind, options }]) => {
    if (ours.includes(name) || (kind !== 'call' && kind !== 'sync')) return []
    return [{ name, kind, options: optionsOf(options), since: sinceOf(name) } as const]
  })
  return sortBy(all, ({ name }) => ranks.indexOf(classOf(name))).slice(0, count)
}

const optionsOf = (options: FactsByName): Gates =>
  Object.fromEntries(
    Object.entries(options)
      // Not the values of options.
      .filter(([name]) => /^\w+$/.test(name))
      .map(([name, { gate }]) => [name, gateOf(gate)]),
  )

const sinceOf = (name: string): Gates =>
  pickBy(
    Object.fromEntries(platforms.map((platform) => [platform, sinceOn(platform, name)])),
    (gate): gate is Gate => gate !== undefined,
  )

function sinceOn(platform: Platform, name: string): Gate | undefined {
  const pair = pairsOf(platform)[name]
  if (!pair || pair.class === 'absent') return undefined
  return gateOf(factsOf(platform).apis[pair.native?.[0] ?? name]?.since.gate)
}

const gateOf = (gate: unknown): Gate =>
  gate === undefined || gate === 'baseline' ? '1.0.0' : (gate as Gate)
