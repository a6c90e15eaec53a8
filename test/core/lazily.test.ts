import { describe, expect, it, vi } from 'vitest'
import { lazily } from '../../src/core/lazily'

const make = () => {
  const load = vi.fn(() => ({ loaded: true }))
  return { load, object: lazily({ own: 1 } as Record<string, unknown>, { member: load }) }
}

describe('a member that is loaded lazily', () => {
  it('is listed and asked for without being loaded', () => {
    const { load, object } = make()
    expect(Object.keys(object)).toEqual(['own', 'member'])
    expect('member' in object).toBe(true)
    expect(load).not.toHaveBeenCalled()
  })

  it('is loaded once', () => {
    const { load, object } = make()
    expect(object.member).toBe(object.member)
    expect(load).toHaveBeenCalledTimes(1)
  })

  it('is what an object that inherits it reads', () => {
    const { load, object } = make()
    expect(Object.create(object).member).toEqual({ loaded: true })
    expect(load).toHaveBeenCalledTimes(1)
  })

  it('is tried again after a load that failed', () => {
    const { load, object } = make()
    load.mockImplementationOnce(() => {
      throw new Error('no file')
    })
    expect(() => object.member).toThrow('no file')
    expect(object.member).toEqual({ loaded: true })
  })

  it('can be written to, before and after', () => {
    const { load, object } = make()
    object.member = 1
    expect(object.member).toBe(1)
    object.member = 2
    expect(object).toEqual({ own: 1, member: 2 })
    expect(load).not.toHaveBeenCalled()
  })

  it('can be copied', () => {
    const { object } = make()
    expect({ ...object }).toEqual({ own: 1, member: { loaded: true } })
  })
})
