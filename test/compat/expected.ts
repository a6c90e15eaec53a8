import type { Api } from '../../scripts/apis'
import { type Known, knownOf, type Member, methodsOf } from '../../scripts/compat/known'
import type { Part } from '../../scripts/generate/support'
import type { FactsByName } from '../../src/compat/facts'
import type { Minimum } from '../../src/compat/format'
import type { Platform } from '../../src/types/gate'

/** What the facts say of an API of ours on a platform. */
export interface Expected {
  /** Newest first. */
  readonly rows: readonly Known[]
  /** What serves it. */
  readonly members: readonly Member[]
  /** Of an option, a field, a method, or `method.PUT`. Undefined: they know no such thing. */
  of(part: Part, ours: string): Minimum | undefined
  /** Options of a method of the object it makes. */
  optionsOf(method: string): FactsByName
}

export function expectedOf(api: Api, platform: Platform): Expected {
  const rows = knownOf(api, platform)
  const members = rows.flatMap((row) => row.members)
  return {
    rows,
    members,
    of(part, ours) {
      const found = rows.flatMap((row) => row.of(part, ours) ?? []).at(-1)
      // What crossmp does itself is as old as the API.
      return found === 'ours' ? 'baseline' : found?.gate
    },
    optionsOf: (method) =>
      Object.assign({}, ...members.map((member) => methodsOf(member, platform)[method]?.options)),
  }
}
