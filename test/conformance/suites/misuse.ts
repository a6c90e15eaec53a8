import { expect, it } from 'vitest'
import { outcomeOf, rejection } from '../../support/outcome'
import type { Subject } from '../scene'

/** Calls that no type would let through: they reject, and never throw. */
export function misuse({ of, open }: Subject): void {
  it('takes options that are no object without a TypeError', async () => {
    const scene = await open()
    for (const options of [null, undefined, 'text', 7, true]) {
      const outcome = await outcomeOf(scene.api(of.api)(options) as Promise<object>)
      if ('value' in outcome) continue
      expect(outcome.error).toMatchObject({ name: 'MpxError', api: of.api })
      expect(outcome.error.message).not.toMatch(/Cannot|is not a function/)
    }
  })

  it('rejects options that throw when they are read', async () => {
    const scene = await open()
    const options = {
      get complete(): never {
        throw new Error('from a getter')
      },
    }
    const error = await rejection(scene.api(of.api)(options) as Promise<object>)
    expect(error).toMatchObject({ name: 'MpxError', api: of.api })
  })

  it('calls what is a function, and nothing else', async () => {
    const scene = await open()
    await scene.call({ success: 'text', fail: 7, complete: {} })
  })
}
