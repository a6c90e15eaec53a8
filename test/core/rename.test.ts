import { describe, expect, it } from 'vitest'
import { invert, rename } from '../../src/core/rename'

describe('rename', () => {
  it('gives some fields other names, in a copy', () => {
    const from = { data: 'a', mask: true }
    expect(rename(from, { data: 'text' })).toEqual({ text: 'a', mask: true })
    expect(from).toEqual({ data: 'a', mask: true })
    expect(rename(from)).not.toBe(from)
  })

  it('leaves out what is not there', () => {
    expect(rename({}, { data: 'text' })).toEqual({})
  })

  it('is undone by the same names the other way', () => {
    const names = { left: 'right', right: 'left', id: 'code' }
    const from = { left: 1, right: 2, id: 3 }
    expect(rename(rename(from, names), invert(names))).toEqual(from)
  })
})
