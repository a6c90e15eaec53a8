import { expect, it } from 'vitest'
import { pick, rename } from '../../src/core/rename'

it('gives some fields other names, in a copy', () => {
  const from = { data: 'a', mask: true }
  expect(rename(from, { data: 'text' })).toEqual({ text: 'a', mask: true })
  expect(from).toEqual({ data: 'a', mask: true })
  expect(rename({}, { data: 'text' })).toEqual({})
})

it('takes the fields that are named, and no others', () => {
  const from = { text: 'a', success: true, left: 1, right: 2 }
  const names = { data: 'text', left: 'right', right: 'left', none: 'missing' }
  expect(pick(from, names)).toStrictEqual({ data: 'a', left: 2, right: 1 })
})
