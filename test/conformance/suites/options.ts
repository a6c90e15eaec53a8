import { expect, it } from 'vitest'
import { platforms } from '../../../src/platforms/index'
import { deepFreeze } from '../../support/freeze'
import { outcomeOf } from '../../support/outcome'
import { support } from '../../support/world'
import type { Scene, Subject } from '../scene'

/** What becomes of the caller's options. */
export function options({ of, composed, open }: Subject): void {
  it.skipIf(composed === 'at once')('never writes to options, and takes them again', async () => {
    const scene = await open()
    const noop = (): void => {}
    const bag = { [scene.platform]: {} }
    const given = deepFreeze({ ...scene.options, ...bag, success: noop, fail: noop })
    const before = JSON.stringify(given)
    await outcomeOf(scene.api(of.api)(given) as Promise<object>)
    await outcomeOf(scene.api(of.api)(given) as Promise<object>)
    const [first, second, ...more] = scene.nativeCalls()
    expect(second?.options).toEqual(first?.options)
    expect(more).toEqual([])
    expect(JSON.stringify(given)).toBe(before)
  })

  it('takes undefined for left out', async () => {
    const scene = await open()
    scene.configure({ development: true })
    const known = Object.keys(support[scene.platform][of.api]?.options ?? {})
    const others = ['success', 'fail', 'complete', 'signal', ...platforms]
    const undefineds = Object.fromEntries([...known, ...others].map((key) => [key, undefined]))
    await scene.api(of.api)({ ...undefineds, ...scene.options })
    await outcomeOf(scene.api(of.api)(scene.options) as Promise<object>)
    expectSame(scene)
    expect(scene.warnings).toEqual([])
  })

  it('skips an own __proto__', async () => {
    const scene = await open()
    const evil = JSON.parse('{"__proto__":{"polluted":true}}') as object
    await scene.api(of.api)(Object.assign(Object.create(null), { ...evil, ...scene.options }))
    const native = (scene.nativeCalls()[0]?.args[0] ?? {}) as { polluted?: unknown }
    expect(native.polluted).toBeUndefined()
    expect(Object.keys(native)).not.toContain('__proto__')
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  it.skipIf(composed)('passes extras of this platform only, and no bag', async () => {
    const scene = await open()
    const alien = Object.fromEntries(platforms.map((other) => [other, { alien: 1 }]))
    const bags = { ...alien, [scene.platform]: { extra: 1, left: undefined } }
    for (const more of [bags, {}]) {
      await outcomeOf(scene.api(of.api)({ ...scene.options, ...more }) as Promise<object>)
    }
    const [given, usual] = scene.nativeCalls()
    expect(given?.options).toEqual({ ...usual?.options, extra: 1 })
    expect(Object.keys(given?.options ?? {})).not.toContain('left')
  })

  it('keeps callbacks and signal from extras', async () => {
    const scene = await open()
    const called: string[] = []
    const own = (name: string) => () => called.push(name)
    const evil = { success: own('success'), fail: own('fail'), complete: own('complete') }
    await scene.call({ [scene.platform]: { ...evil, signal: {} } })
    expect(called).toEqual([])
    expect(scene.nativeCalls()[0]?.options).not.toHaveProperty('signal')
  })
}

const expectSame = (scene: Scene): void => {
  const [first, second] = scene.nativeCalls()
  expect(first?.options).toEqual(second?.options)
  expect(Object.keys(first?.options ?? {}).sort()).toEqual(
    Object.keys(second?.options ?? {}).sort(),
  )
}
