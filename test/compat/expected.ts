import type { Api } from '../../scripts/apis'
import type { Part } from '../../scripts/generate/support'
import { type Row, rowsOf } from '../../scripts/rows'
import { type FactsByName, factsOf, type MemberFacts } from '../../src/compat/facts'
import type { Minimum } from '../../src/compat/format'
import type { Platform } from '../../src/types/gate'
import { type Natives, natives } from './natives'

/** What the facts say of an API of ours on a platform. */
export interface Expected {
  /** Newest first. */
  readonly rows: readonly {
    readonly row: Row
    readonly method: string
    /** From when there is that method. */
    readonly since: Minimum | undefined
  }[]
  /** What serves it. */
  readonly members: readonly MemberFacts[]
  /** Of an option, a field, a method, or `method.PUT`. Undefined: they know no such thing. */
  of(part: Part, ours: string): Minimum | undefined
  /** Options of a method of the object it makes. */
  optionsOf(method: string): FactsByName
}

export function expectedOf(api: Api, platform: Platform): Expected {
  const { apis, objects } = factsOf(platform)
  const { also = [], ...names }: Natives = natives[platform][api.name] ?? {}
  const rows = rowsOf(api, platform).map((row) => {
    const method = row.method ?? api.name
    const members = [method, ...also].flatMap((name) => apis[name] ?? [])
    return { row, method, since: apis[method]?.since.gate, members }
  })
  const oldestFirst = [...rows].reverse()
  const members = rows.flatMap((row) => row.members)

  const methodsOf = ({ returns = '' }: MemberFacts) => objects[returns]?.members ?? {}
  const find = (member: MemberFacts, part: Part, name: string): Minimum | undefined => {
    const fact = part === 'methods' ? methodsOf(member)[name]?.since : member[part][name]
    return fact?.gate === 'baseline' ? member.since.gate : fact?.gate
  }
  return {
    rows,
    members,
    of(part, ours) {
      const wanted = names[part]?.[ours] ?? [ours]
      // What crossmp does itself is as old as the API.
      if (!wanted.length) return 'baseline'
      for (const { members } of oldestFirst) {
        const found = members.flatMap((member) =>
          wanted.flatMap((native) => find(member, part, native) ?? []),
        )
        if (found.length) return found.includes('baseline') ? 'baseline' : found[0]
      }
      return undefined
    },
    optionsOf: (method) =>
      Object.assign({}, ...members.map((member) => methodsOf(member)[method]?.options)),
  }
}
