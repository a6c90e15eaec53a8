import { expect, it } from 'vitest'
import { rejection } from '../../support/outcome'
import { reason, type Subject } from '../scene'

/** What a call comes to when nothing is odd: its result, its failures. */
export function answers({ of, at, composed, open }: Subject): void {
  it('resolves with what the contract says, and nothing else', async () => {
    const scene = await open()
    scene.expectResult(await scene.call())
  })

  it.skipIf(composed === 'at once')('calls the host before it returns', async () => {
    const scene = await open()
    const promise = scene.call()
    expect(scene.nativeCalls()).toHaveLength(1)
    await promise
  })

  it('rejects with what the host says', async () => {
    const scene = await open()
    scene.fail()
    const error = await rejection(scene.call())
    const errMsg = `${of.api}:fail ${reason}`
    expect(error).toMatchObject({ errMsg, kind: 'unknown', errno: 4 })
  })

  for (const failure of of.failures ?? []) {
    if (failure.except?.includes(at.platform)) continue
    it(`fails: ${failure.name}`, async () => {
      const scene = await open()
      await failure.arrange?.(scene)
      const error = await rejection(scene.call(failure.options?.(scene)))
      expect(error).toMatchObject({ kind: failure.kind, api: of.api, platform: scene.platform })
      expect(error.errMsg).toMatch(new RegExp(`^${of.api}:fail .`))
    })
  }
}
