import { expect, test } from 'vitest'
import { written } from '../../src/babel/options/written'

test.each<[unknown, string]>([
  ['wx', "'wx'"],
  ["it's", '"it\'s"'],
  ['a "b"', '\'a "b"\''],
  ['two\nlines', "'two\\nlines'"],
  [2.1, '2.1'],
  [10n, '10'],
  [null, 'null'],
  [undefined, 'undefined'],
  [Symbol('x'), 'Symbol(x)'],
  [() => 1, 'a function'],
  [[], '[]'],
  [['wx', ['my'], null], "[ 'wx', […], null ]"],
  [{}, '{}'],
  [{ base1: '1.9.0', more: { a: 1 } }, "{ base1: '1.9.0', more: {…} }"],
])('%s', (value, text) => {
  expect(written(value)).toBe(text)
})

test('needs no end where a value contains itself', () => {
  const value: { self?: unknown } = {}
  value.self = value
  expect(written(value)).toBe('{ self: {…} }')
})
