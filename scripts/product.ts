import { factsOf } from '../src/compat/facts'
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
  const { apis, objects } = factsOf(platform)
  const known = objects[apis[row.method ?? name]?.returns ?? '']?.members
  const gateOf = ({ native, since }: Member): Gate | undefined => {
    const gate = since ?? (known && (known[native]?.since.gate ?? false))
    if (gate === undefined || gate === 'baseline' || gate === row.since) return undefined
    return isImplied(gate, [row.since], platform) ? undefined : gate
  }
  return Object.fromEntries(
    membersOf(module.api as Names, row).flatMap((member) => {
      const gate = gateOf(member)
      return gate === undefined ? [] : member.names.map((each) => [each, gate])
    }),
  )
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
