import { describe, expect, it } from 'vitest'
import { limitOf, toLimit } from '../../src/core/limit'

describe('a time limit', () => {
  it.each([
    [1, 1],
    [0.5, 0.5],
    ['20', 20],
    [' 20 ', 20],
    [2 ** 31 - 1, 2 ** 31 - 1],
    ['2147483647', 2 ** 31 - 1],
  ])('%j is %d ms', (given, limit) => {
    expect(toLimit(given)).toBe(limit)
  })

  const none: unknown[] = [
    ...[0, -1, -0, Number.NaN, Infinity, -Infinity, 2 ** 31, 1e21],
    ...['', ' ', '0', '-5', '20ms', 'Infinity', 'NaN'],
    ...[true, false, null, undefined, [20], {}, { valueOf: () => 20 }, 20n, Symbol('20')],
  ]
  it.each(none)('%o is none', (given) => {
    expect(toLimit(given)).toBeUndefined()
  })

  it("is the platform's own where it has one that counts", () => {
    expect(
      limitOf({ timeout: 5, wechat: { timeout: '7' }, alipay: { timeout: 9 } }, 'wechat'),
    ).toBe(7)
    expect(limitOf({ timeout: 5, wechat: { timeout: 0 }, alipay: { timeout: 9 } }, 'wechat')).toBe(
      5,
    )
    expect(limitOf({ wechat: null } as never, 'wechat')).toBeUndefined()
  })
})
