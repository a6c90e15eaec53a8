import { around, versionsIn } from './versions'
import { whole } from './whole'

const turns = 48

interface Versions {
  readonly baseLibrary?: string
  readonly clientVersion?: string
}

/**
 * Which questions hosts are asked: all about an API with a gate at their version or right above it, where answers change, and one of
 * forty-eight about the others, in turn. The tables hold the gates of each API.
 */
export function querySample(tables: { readonly [api: string]: object }) {
  const edges = Object.entries(tables).map(([name, table]) => {
    const { bases, clients } = versionsIn(table)
    return { name, bases: new Set(around(bases)), clients: new Set(around(clients)) }
  })
  return ({ baseLibrary = '', clientVersion = '' }: Versions, turn: number) => {
    const changing = edges.filter(
      ({ bases, clients }) => bases.has(baseLibrary) || clients.has(clientVersion),
    )
    const near = new Set(changing.map(({ name }) => name))
    return (query: string, index: number): boolean =>
      whole || (index + turn) % turns === 0 || near.has(query.split('.')[0] as string)
  }
}
