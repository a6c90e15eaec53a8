import { sortBy } from 'lodash-es'
import { helperNames } from '../../scripts/generate/entries'
import { apis } from '../../src/apis/names'
import { factsOf, pairsOf } from '../../src/compat/facts'
import type { Gate } from '../../src/types/gate'

/** A member of `wx` that crossmp has not, as an API whose row is trivial wherever a platform has it. */
export interface Member {
  readonly name: string
  readonly kind: 'call' | 'sync'
  readonly options: { readonly [name: string]: Gate }
  readonly wechat: Gate
  /** None: Alipay lacks it. */
  readonly alipay: Gate | undefined
}

/** As many as are asked for, those first that are the same on both platforms or absent on one. */
export function membersOf(count: number): Member[] {
  const { apis: wechat } = factsOf('wechat')
  const { apis: alipay } = factsOf('alipay')
  const pairs = pairsOf('alipay')
  const ranks = ['same', 'absent', 'name', 'fields', 'composed']
  const rankOf = (name: string): number => ranks.indexOf(pairs[name]?.class ?? 'composed')
  const ours = [...Object.keys(apis), ...helperNames]
  const found = Object.entries(wechat).flatMap(([name, { kind, since, options }]): Member[] => {
    if (ours.includes(name) || (kind !== 'call' && kind !== 'sync')) return []
    const own = Object.entries(options).filter(([option]) => /^\w+$/.test(option))
    const native = pairs[name]?.native?.[0] ?? name
    return [
      {
        name,
        kind,
        options: Object.fromEntries(own.map(([option, { gate }]) => [option, gateOf(gate)])),
        wechat: gateOf(since.gate),
        alipay: rankOf(name) === 1 ? undefined : gateOf(alipay[native]?.since.gate),
      },
    ]
  })
  return sortBy(found, ({ name }) => rankOf(name)).slice(0, count)
}

const gateOf = (gate: unknown): Gate =>
  gate === undefined || gate === 'baseline' ? '1.0.0' : (gate as Gate)
