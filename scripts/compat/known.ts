import { type Fact, factsOf, hasFacts, type MemberFacts } from '../../src/compat/facts'
import type { Platform } from '../../src/types/gate'
import type { Api } from '../apis'
import type { Part } from '../generate/support'
import { namesOf, type Row, rowsOf } from '../rows'
import { type Natives, natives } from './natives'

/** What the facts say of the native methods that a row calls. */
export interface Known {
  readonly row: Row
  readonly method: string
  /** The method, and what is asked beside it. */
  readonly via: readonly string[]
  /** What they say of that method. */
  readonly fact: Fact | undefined
  /** What they say of all that. */
  readonly members: readonly Member[]
  /** Of an option, a field, a method, or `method.PUT`. Undefined: they know no such thing. */
  of(part: Part, ours: string): Found | 'ours' | undefined
}

export interface Member extends MemberFacts {
  readonly name: string
}

/** A fact whose minimum stands for itself, and the native method that it is about. */
export interface Found extends Fact {
  readonly via: string
}

/** What is known of the rows of an API on a platform, newest first. */
export const knownOf = (api: Api, platform: Platform): readonly Known[] =>
  rowsOf(api, platform).map((row) => {
    const method = row.method ?? api.name
    const listed = natives[platform]?.[api.name] ?? {}
    const names = (listed.of ?? method) === method ? listed : {}
    return readRow(row, method, names, platform)
  })

function readRow(row: Row, method: string, names: Natives, platform: Platform): Known {
  if (row.own) return { row, method, via: [], fact: undefined, members: [], of: () => 'ours' }
  const via = [method, ...(names.also ?? [])]
  if (!hasFacts(platform)) {
    return { row, method, via, fact: assumed, members: [], of: () => ({ ...assumed, via: method }) }
  }
  const { apis } = factsOf(platform)
  const members = via.flatMap((name) => {
    const member = apis[name]
    return member ? [{ ...member, name }] : []
  })
  return {
    row,
    method,
    via: members.map(({ name }) => name),
    fact: apis[method]?.since,
    members,
    of(part, ours) {
      const [head = '', option] = ours.split('.')
      // What is in the platform's bag has the host's own names. The bag itself is ours.
      const inBag = part === 'options' && head === platform
      const same = inBag ? (option ?? []) : ours
      const wanted = names[part]?.[ours] ?? renamed(row, part, ours) ?? [same].flat()
      if (wanted.length === 0) return 'ours'
      const found = members.flatMap((member) =>
        wanted.flatMap((native) => findIn(member, part, native, platform) ?? []),
      )
      return found.find(({ gate }) => gate === 'baseline') ?? found[0]
    },
  }
}

/** Of a platform without facts: what its rows do not exclude is there, and no source says so. */
const assumed: Fact = { gate: 'baseline', source: [], certainty: 'unknown' }

/** The host's name, where the row has it as data. */
function renamed(row: Row, part: Part, ours: string): string[] | undefined {
  if (part === 'methods') return memberOf(row, ours)
  const [head = '', ...value] = ours.split('.')
  const theirs = namesOf(row, part === 'options' ? 'options' : 'result')[head]
  return theirs === undefined ? undefined : [[theirs, ...value].join('.')]
}

/** Of the object that a factory makes. What a property is read from is ours. */
function memberOf({ methods, events, properties }: Row, ours: string): string[] | undefined {
  if (properties?.[ours]) return []
  const heard = [events?.[ours.replace(/^o(n|ff)/, '')] ?? []].flat()
  const theirs = [methods?.[ours] ?? [], heard].flat().flatMap(({ method }) => method ?? [])
  return theirs.length > 0 ? theirs : undefined
}

function findIn(member: Member, part: Part, name: string, platform: Platform): Found | undefined {
  const { name: via, since } = member
  const ofObject = part === 'options' ? undefined : methodsOf(member, platform)[name]?.since
  const fact = part === 'methods' ? ofObject : (member[part][name] ?? ofObject)
  return fact && { ...fact, gate: fact.gate === 'baseline' ? since.gate : fact.gate, via }
}

/** The members of the object that a member returns. */
export const methodsOf = ({ returns = '' }: MemberFacts, platform: Platform) =>
  factsOf(platform).objects[returns]?.members ?? {}
