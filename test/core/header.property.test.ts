import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toHeader } from '../../src/apis/network/_http'
import { getHeader } from '../../src/core/header'
import type { HttpHeader } from '../../src/types/http'
import type { Session } from '../../src/types/row'

const names = ['X-Token', 'x-token', 'X-TOKEN', 'Content-Type', 'content-type', 'Referer', 'ETag']
const own = ['constructor', 'toString', 'hasOwnProperty', 'valueOf']
const name = fc.oneof(fc.constantFrom(...names, ...own), fc.stringMatching(/^[A-Za-z][\w-]{0,6}$/))
const text = fc.string().map((value) => value.replace(/[\r\n\0]/g, ''))
const value = fc.oneof(text, fc.integer(), fc.boolean(), fc.constantFrom(null, undefined))
const header = fc.array(fc.tuple(name, value)).map((pairs) => Object.fromEntries(pairs))
const control = fc.constantFrom('\r', '\n', '\0')

const session = (): Session & { told: string[] } => {
  const told: string[] = []
  return { told, warn: (message: string) => void told.push(message) } as Session & {
    told: string[]
  }
}

/** By small name: the last value that is one. */
const lastOf = (given: HttpHeader): Map<string, string> => {
  const last = new Map<string, string>()
  for (const [key, each] of Object.entries(given)) {
    if (each !== null && each !== undefined) last.set(key.toLowerCase(), String(each))
  }
  last.delete('referer')
  return last
}

describe('toHeader', () => {
  it('keeps the last value of each name, as text', () => {
    fc.assert(
      fc.property(header, (given) => {
        const before = JSON.stringify(given)
        const merged = toHeader(given, session())
        const pairs = Object.entries(merged).map(([key, each]) => [key.toLowerCase(), each])
        expect(pairs).toHaveLength(new Map(pairs as [string, string][]).size)
        expect(new Map(pairs as [string, string][])).toEqual(lastOf(given))
        expect(JSON.stringify(given)).toBe(before)
      }),
    )
  })

  it('spells a name as the last who gave it', () => {
    const merged = toHeader({ 'X-A': 1, 'x-a': 2, 'X-B': 3, 'x-b': null }, session())
    expect(merged).toEqual({ 'x-a': '2', 'X-B': '3' })
  })

  it('warns of a Referer, whatever its case, and of nothing else', () => {
    fc.assert(
      fc.property(header, fc.constantFrom('Referer', 'referer', 'REFERER'), (given, referer) => {
        const quiet = session()
        const names = Object.keys(given).filter((key) => key.toLowerCase() !== 'referer')
        toHeader(Object.fromEntries(names.map((key) => [key, given[key]])), quiet)
        expect(quiet.told).toEqual([])
        const loud = session()
        expect(getHeader(toHeader({ [referer]: 'x' }, loud), 'referer')).toBeUndefined()
        expect(loud.told).toHaveLength(1)
      }),
    )
  })

  it('refuses line ends and NUL, and never repeats them', () => {
    fc.assert(
      fc.property(header, name, text, control, text, (given, key, a, bad, b) => {
        for (const evil of [{ [key]: a + bad + b }, { [key + bad]: a }]) {
          const failure = expect.objectContaining({
            kind: 'argument',
            reason: expect.not.stringMatching(/[\r\n\0]/),
          })
          let thrown: unknown
          try {
            toHeader({ ...given, ...evil }, session())
          } catch (error) {
            thrown = error
          }
          expect(thrown).toEqual(failure)
        }
      }),
    )
  })
})

describe('getHeader', () => {
  it('finds a name in any case, and nothing that is not there', () => {
    fc.assert(
      fc.property(header, name, (given, wanted) => {
        const merged = toHeader(given, session())
        expect(getHeader(merged, wanted)).toBe(lastOf(given).get(wanted.toLowerCase()))
        expect(getHeader(merged, wanted.toUpperCase())).toBe(getHeader(merged, wanted))
        expect(getHeader(undefined, wanted)).toBeUndefined()
      }),
    )
  })
})
