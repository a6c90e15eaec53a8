import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { both, covers } from '../../scripts/compat/gates'
import { meets, type Since } from '../../src/compat/index'
import type { AlipayGate, Version } from '../../src/types/gate'

const part = fc.integer({ min: 0, max: 3 })
const version = (major: number) =>
  fc.tuple(part, part).map(([minor, patch]): Version => `${major}.${minor}.${patch}`)

const lines = { base1: version(1), base2: version(2), client: version(10) }
const gate = fc
  .record(lines, { requiredKeys: [] })
  .filter((one) => Object.keys(one).length > 0) as fc.Arbitrary<AlipayGate>
const vague = fc.constantFrom<Since>('baseline', 'unknown')

const wechat = { since: fc.oneof(vague, version(2)), baseLibrary: version(2) }
const alipay = { since: fc.oneof(vague, gate), baseLibrary: fc.oneof(version(1), version(2)) }

describe.each([
  ['WeChat', wechat],
  ['Alipay', alipay],
])('on %s', (_, { since, baseLibrary }) => {
  const host = fc.record({ baseLibrary, clientVersion: version(10) })
  const has = (one: Since, versions: object): boolean => meets(one, versions) !== false

  it('both minimums hold where each does', () => {
    fc.assert(
      fc.property(since as fc.Arbitrary<Since>, since as fc.Arbitrary<Since>, host, (a, b, at) => {
        expect(has(both(a, b), at)).toBe(has(a, at) && has(b, at))
      }),
    )
  })

  it('one covers the other where no host has only the other', () => {
    fc.assert(
      fc.property(since as fc.Arbitrary<Since>, since as fc.Arbitrary<Since>, host, (a, b, at) => {
        fc.pre(covers(a, b))
        expect(has(a, at) || !has(b, at)).toBe(true)
      }),
    )
  })
})

it('what is not known covers nothing', () => {
  expect(covers('unknown', 'baseline')).toBe(false)
  expect(covers('baseline', 'unknown')).toBe(true)
  expect(covers('2.10.0', 'unknown')).toBe(false)
})
