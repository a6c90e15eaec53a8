import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare } from '../../src/core/version'
import { meets } from '../../src/platforms/alipay/version'
import type { Gate, Version } from '../../src/types/gate'

const part = fc.nat(999)
const parts = fc.tuple(part, part, part)
const version = parts.map((numbers) => numbers.join('.') as Version)
const short = fc.array(part, { minLength: 1, maxLength: 3 }).map((numbers) => numbers.join('.'))
const noVersion = fc.oneof(
  fc.constantFrom(undefined, null, '', 'unknown', '2.x', '1.2.3-beta', 'v2.0.0', '..', '.1.2'),
  fc.string().map((text) => `v${text}`),
)
const anything = fc.oneof(fc.string(), version, short, noVersion, fc.double())
const optional = fc.option(version, { nil: undefined })
const lines = fc
  .record({ base1: optional, base2: optional, client: optional })
  .map((gate) => Object.fromEntries(Object.entries(gate).filter(([, minimum]) => minimum)))
const gate: fc.Arbitrary<Gate> = fc.oneof(
  version,
  lines,
  fc.constantFrom('unknown' as const, false as const),
)

describe('compare', () => {
  it('orders versions as their numbers', () => {
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        const first = a.map((number, i) => number - (b[i] ?? 0)).find((difference) => difference)
        expect(Math.sign(compare(a.join('.'), b.join('.')))).toBe(Math.sign(first ?? 0))
      }),
    )
  })

  it('is a total order', () => {
    fc.assert(
      fc.property(short, short, short, (a, b, c) => {
        expect(compare(a, a)).toBe(0)
        expect(Math.sign(compare(a, b))).toBe(0 - Math.sign(compare(b, a)))
        if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0)
      }),
    )
  })

  it('takes missing parts for 0', () => {
    fc.assert(
      fc.property(short, (text) => {
        expect(compare(text, `${text}.0`)).toBe(0)
      }),
    )
  })

  it('has no opinion of what is no version', () => {
    fc.assert(
      fc.property(noVersion, version, (text, other) => {
        expect(compare(text, other)).toBeNaN()
        expect(compare(other, text)).toBeNaN()
      }),
    )
  })
})

describe('meets', () => {
  it('never throws, and says yes, no, or nothing', () => {
    fc.assert(
      fc.property(gate, anything, anything, (guard, base, client) => {
        expect([true, false, undefined]).toContain(meets(guard, { base, client }))
      }),
    )
  })

  it('knows nothing of a host that tells no version', () => {
    fc.assert(
      fc.property(version, noVersion, (minimum, base) => {
        expect(meets(minimum, { base })).toBeUndefined()
        expect(meets({ client: minimum }, { base: '2.0.0', client: base })).toBeUndefined()
      }),
    )
  })

  it('is met by whatever is newer on the same line', () => {
    fc.assert(
      fc.property(gate, version, version, version, version, (guard, a, b, c, d) => {
        const sameLine = compare(a, '2.0.0') < 0 === compare(b, '2.0.0') < 0
        fc.pre(sameLine && compare(a, b) <= 0 && compare(c, d) <= 0)
        if (meets(guard, { base: a, client: c }))
          expect(meets(guard, { base: b, client: d })).toBe(true)
      }),
    )
  })

  it('needs every minimum that is stated for the line', () => {
    fc.assert(
      fc.property(version, version, version, version, (base1, base2, base, client) => {
        const minimum = compare(base, '2.0.0') < 0 ? base1 : base2
        const byBase = compare(base, minimum) >= 0
        expect(meets({ base1, base2 }, { base })).toBe(byBase)
        const both = meets({ base1, base2, client: '10.1.30' }, { base, client })
        expect(both).toBe(byBase && compare(client, '10.1.30') >= 0)
      }),
    )
  })

  it('never lets 1.x have what began on 2.x, and always 2.x what 1.x had', () => {
    fc.assert(
      fc.property(part, part, version, (minor, patch, minimum) => {
        fc.pre(compare(minimum, '2.0.0') >= 0)
        expect(meets({ base2: minimum }, { base: `1.${minor}.${patch}` })).toBe(false)
        expect(meets({ base1: '1.999.999' }, { base: `2.${minor}.${patch}` })).toBe(true)
      }),
    )
  })
})
