import { memoize } from 'lodash-es'
import { features } from '../../src/entries/features'
import type { Platform } from '../../src/types/gate'
import type { At } from '../support/hosts'
import { around, versionsIn } from './_versions'

/** `WHOLE=1 npx vitest run test/babel/canIUse`: every question on every host. */
const whole = process.env.WHOLE !== undefined

/** The versions at and right below which answers about an API change. */
const edgesOf = memoize((platform: Platform) =>
  Object.entries(features[platform]).map(([name, api]) => {
    const { bases, clients } = versionsIn(api)
    return { name, bases: new Set(around(bases)), clients: new Set(around(clients)) }
  }),
)

const turns = 24

/**
 * Which questions a host is asked: all about an API with a gate at its version or right above it, where answers change, and one of
 * twenty-four about the others, in turn.
 */
export function sampleFor(at: At, turn: number): (query: string, index: number) => boolean {
  const { baseLibrary = '', clientVersion = '' } = at.options
  const near = new Set(
    edgesOf(at.platform)
      .filter(({ bases, clients }) => bases.has(baseLibrary) || clients.has(clientVersion))
      .map(({ name }) => name),
  )
  return (query, index) =>
    whole || (index + turn) % turns === 0 || near.has(query.split('.')[0] as string)
}
