import { describe, expect, test } from 'vitest'
import { minimumOf, newer, newest, within } from '../../src/babel/options/minimum'
import facts from '../../src/compat/facts/alipay.json'
import { compare } from '../../src/core/version'
import type { AlipayGate, Gate, Version } from '../../src/types/gate'

type Due = 'within' | 'newer' | 'not known'

const judged = (platform: 'wechat' | 'alipay', stated: Version | AlipayGate, gate: Gate): Due => {
  const minimum = minimumOf(platform, stated)
  const isNewer = newer(gate, minimum)
  expect(isNewer && within(gate, minimum)).toBe(false)
  return isNewer ? 'newer' : within(gate, minimum) ? 'within' : 'not known'
}

describe('on WeChat', () => {
  test.each<[Version, Gate, Due]>([
    ['2.10.0', '2.10.0', 'within'],
    ['2.10.0', '1.4.0', 'within'],
    ['2.10.0', '2.10.1', 'newer'],
    ['2.9.0', '2.10.0', 'newer'],
    ['1.9.90', '1.9.9', 'within'],
    ['1.9.0', '2.0.0', 'newer'],
    ['2.10.0', 'unknown', 'not known'],
  ])('a minimum of %s, a gate of %s: %s', (stated, gate, due) => {
    expect(judged('wechat', stated, gate)).toBe(due)
  })
})

describe('on Alipay', () => {
  test.each<[Version | AlipayGate, Gate, Due]>([
    // The 1.x line from there on, and all of 2.x.
    ['1.24.10', '1.24.10', 'within'],
    ['1.24.10', { base1: '1.24.10', base2: '2.0.0' }, 'within'],
    ['1.24.10', { base1: '1.24.10', base2: '2.4.10' }, 'newer'],
    ['1.24.10', { base1: '1.24.11' }, 'newer'],
    ['1.24.10', { base2: '2.0.0' }, 'newer'],
    // No app that is older has such a base library.
    ['1.24.10', { client: '10.1.32' }, 'within'],
    ['1.24.10', { client: '10.1.33' }, 'not known'],
    ['1.10.0', { base1: '1.10.0', client: '10.1.32' }, 'within'],
    ['1.9.0', { client: '10.1.32' }, 'not known'],
    ['2.0.0', { client: '10.1.32' }, 'within'],
    [{ client: '10.1.31' }, { client: '10.1.32' }, 'newer'],
    ['1.24.10', { base1: '1.25.0', client: '10.1.30' }, 'newer'],
    // The 2.x line alone.
    ['2.4.0', { base1: '1.24.10', base2: '2.4.0' }, 'within'],
    ['2.4.0', { base1: '1.99.0' }, 'within'],
    ['2.4.0', { base2: '2.4.1' }, 'newer'],
    ['2.0.0', '1.24.10', 'within'],
    // Each by itself.
    [{ base1: '1.24.10', base2: '2.4.10' }, { base1: '1.24.10', base2: '2.4.10' }, 'within'],
    [{ base1: '1.24.10', base2: '2.4.10' }, { base1: '1.24.10', base2: '2.4.11' }, 'newer'],
    [{ base1: '1.24.10' }, { base1: '1.24.0', base2: '2.9.0' }, 'within'],
    [{ base2: '2.9.0' }, { base1: '1.99.0', base2: '2.9.0' }, 'within'],
    [{ base1: '1.24.10' }, { base2: '2.0.0' }, 'newer'],
    [{ base2: '2.9.0', client: '10.2.0' }, { base2: '2.9.0', client: '10.2.0' }, 'within'],
    [{ base2: '2.9.0', client: '10.2.0' }, { base2: '2.9.0', client: '10.2.1' }, 'newer'],
    [{ base2: '2.9.0', client: '10.2.0' }, { base2: '2.9.1', client: '10.2.0' }, 'newer'],
    [{ client: '10.2.0' }, { client: '10.2.0' }, 'within'],
    [{ client: '10.2.0' }, { client: '10.2.10' }, 'newer'],
    [{ client: '10.2.0' }, '1.9.0', 'not known'],
    [{ client: '10.2.0' }, { base1: '1.9.0', client: '10.1.0' }, 'not known'],
    [{ client: '10.2.0' }, { base1: '1.9.0', client: '10.3.0' }, 'newer'],
    [{ client: '10.2.0' }, 'unknown', 'not known'],
  ])('a minimum of %j, a gate of %j: %s', (stated, gate, due) => {
    expect(judged('alipay', stated, gate)).toBe(due)
  })
})

test('what is not known may count as newer', () => {
  const strict = (stated: Version) => minimumOf('wechat', stated, true)
  expect(newer('unknown', strict('99.0.0'))).toBe(true)
  expect(newer('2.10.0', strict('2.10.0'))).toBe(false)
})

describe('what several gates ask for beyond a minimum', () => {
  test.each<[readonly Gate[], Gate | undefined]>([
    [['2.10.4', '2.20.1', '2.15.0'], '2.20.1'],
    [['2.9.0', 'unknown'], undefined],
    [[], undefined],
  ])('on WeChat 2.10.0, of %j: %j', (gates, due) => {
    expect(newest(gates, minimumOf('wechat', '2.10.0'))).toBe(due)
  })

  test.each<[readonly Gate[], Gate | undefined]>([
    [[{ client: '10.2.0' }, '1.24.10', { base2: '2.7.0' }], { base2: '2.7.0', client: '10.2.0' }],
    [['1.24.10', { client: '10.2.0' }], { base1: '1.24.10', base2: '1.24.10', client: '10.2.0' }],
    [['1.9.0', { client: '10.1.0' }], undefined],
  ])('on Alipay 1.9.0 with 10.1.30, of %j: %j', (gates, due) => {
    const minimum = minimumOf('alipay', { base1: '1.9.0', base2: '2.0.0', client: '10.1.30' })
    expect(newest(gates, minimum)).toEqual(due)
  })
})

test('what is never there is not within any minimum', () => {
  expect(within(false, minimumOf('wechat', '99.0.0'))).toBe(false)
  expect(within(false, minimumOf('alipay', { client: '99.0.0' }))).toBe(false)
})

test('where no minimum is stated, nothing is within it, and nothing newer', () => {
  for (const gate of ['1.0.0', { client: '10.0.0' }, 'unknown', false] as const) {
    expect(within(gate, undefined)).toBe(false)
    expect(newer(gate, undefined)).toBe(false)
  }
})

test('an app of before 10.1.32 is none that the documents name beside base library 1.10.0 or newer', () => {
  const gates = [...JSON.stringify(facts).matchAll(/\{"base1":[^}]*"client":[^}]*\}/g)]
  const older = gates
    .map(([text]) => JSON.parse(text) as Required<AlipayGate>)
    .filter(({ base1 }) => compare(base1, '1.10.0') >= 0)
    .filter(({ client }) => compare(client, '10.1.32') < 0)
  expect(gates.length).toBeGreaterThan(50)
  expect(older).toEqual([])
})
