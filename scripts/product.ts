import { factsOf, type MembersByName } from '../src/compat/facts'
import type { Minimum } from '../src/compat/format'
import type { Gate, Platform } from '../src/types/gate'
import type { Api } from './apis'
import { isImplied } from './lighter/gates'
import type { Gates, Row } from './rows'

type Names = { readonly [name: string]: unknown }

/** A method, an event or a property of what a factory makes: what its row says of it, and what the host calls it. */
interface Member {
  readonly names: readonly string[]
  readonly native: string
  readonly since: Gate | undefined
}

/** From when a platform's objects have the members of an API's, where that is later than the API. */
export function productGates({ kind, name, module }: Api, platform: Platform, row?: Row): Gates {
  if (kind !== 'factory' || !row) return {}
  const known = objectOf(platform, row.method ?? name)
  return Object.fromEntries(
    membersOf(module.api as Names, row).flatMap(({ names, native, since }) => {
      const gate =
        since === undefined ? gateIn(known, native, row, platform) : later(since, row, platform)
      return gate === undefined ? [] : names.map((each) => [each, gate])
    }),
  )
}

/** The same of an object that is handed on as the host made it. It has WeChat's members. */
export function handedGates({ kind, name }: Api, platform: Platform, row?: Row): Gates {
  if (kind !== 'sync' || !row) return {}
  const known = objectOf(platform, row.method ?? name)
  return Object.fromEntries(
    Object.keys(objectOf('wechat', name) ?? {}).flatMap((member) => {
      const gate = gateIn(known, member, row, platform)
      return gate === undefined ? [] : [[member, gate]]
    }),
  )
}

/** The members of what an API returns. */
function objectOf(platform: Platform, api: string): MembersByName | undefined {
  const { apis, objects } = factsOf(platform)
  return objects[apis[api]?.returns ?? '']?.members
}

/** Undefined: it came with the API, or nothing is known of the object. */
function gateIn(
  known: MembersByName | undefined,
  member: string,
  row: Row,
  platform: Platform,
): Gate | undefined {
  return known && later(known[member]?.since.gate ?? false, row, platform)
}

/** Undefined: what has the API has it. */
function later(gate: Minimum | false, { since }: Row, platform: Platform): Gate | undefined {
  if (gate === 'baseline' || gate === since) return undefined
  return isImplied(gate, [since], platform) ? undefined : gate
}

function membersOf(api: Names, { methods = {}, events = {}, properties = {} }: Row): Member[] {
  const each = (part: string, read: (name: string) => Member): Member[] =>
    Object.keys((api[part] as Names | undefined) ?? {}).map(read)
  return [
    ...each('methods', (name) => ({
      names: [name],
      native: methods[name]?.method ?? name,
      since: methods[name]?.since,
    })),
    // An `off…` is of listeners alone, wherever its `on…` is.
    ...each('events', (name) => {
      const [{ method = `on${name}`, since } = {}] = [events[name] ?? {}].flat()
      return { names: [`on${name}`, `off${name}`], native: method, since }
    }),
    ...each('properties', (name) => ({
      names: properties[name] ? [] : [name],
      native: name,
      since: undefined,
    })),
  ]
}
