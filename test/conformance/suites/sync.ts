import { expect, it } from 'vitest'
import { always } from '../../../scripts/rows'
import type { At } from '../../support/hosts'
import { thrown } from '../../support/outcome'
import { support, type World } from '../../support/world'
import type { SyncCase } from '../case'
import { nativeFailure, type Open, reason } from '../scene'

/** An API that answers at once, on a host that has it. */
export function sync(of: SyncCase, at: At, open: Open): void {
  const via = support[at.platform][of.api]?.via ?? []
  const start = async (): Promise<World & { call(): unknown; methods: readonly string[] }> => {
    const world = await open(at)
    await of.prepare?.(world)
    const args = of.args?.(world) ?? []
    const methods = via.filter((name) => name !== always)
    return { ...world, methods, call: () => world.api(of.api)(...args) }
  }

  it('returns what the contract says', async () => {
    const world = await start()
    const due = of.result?.(world)
    const value = world.call()
    if (of.partial) expect(value).toMatchObject(due as object)
    else expect(value).toStrictEqual(due)
  })

  it('throws the one error where the host fails', async () => {
    const world = await start()
    const faults = world.methods.map((name) => [name, { fail: nativeFailure(at.platform, name) }])
    world.host.faults = Object.fromEntries(faults)
    const error = thrown(world.call)
    expect(error).toBeInstanceOf(Error)
    expect(error).toMatchObject({ errMsg: `${of.api}:fail ${reason}`, kind: 'unknown', errno: 4 })
    expect(Object.keys(error)).not.toContain('native')
  })

  it('throws what the host throws as its own', async () => {
    const world = await start()
    for (const name of world.methods) world.host.faults[name] = { throws: new TypeError(reason) }
    expect(thrown(world.call)).toMatchObject({ errMsg: `${of.api}:fail ${reason}`, api: of.api })
  })

  it('says nothing of its own code where the host answers nothing', async () => {
    const world = await start()
    for (const name of world.methods) world.native[name] = () => undefined
    const { error } = outcomeAt(world.call)
    expect(error?.errMsg ?? '').not.toMatch(/undefined|null|not a function|destructure|read prop/)
  })

  it('is refused, or ours, where the host lacks it, and refused without a host', async () => {
    const world = await start()
    for (const name of world.methods) delete world.native[name]
    const isOurs = via.includes(always)
    // Lighter modules have the host's own alone.
    if (isOurs && !at.lighter) expect(world.call).not.toThrow()
    else expect(['unsupported', 'version']).toContain(thrown(world.call).kind)
    expect(world.canIUse(of.api)).toBe(isOurs)
    world.uninstall()
    expect(thrown(world.call)).toMatchObject({ kind: 'host-missing', errno: 100, api: of.api })
  })
}

function outcomeAt(call: () => unknown): { error?: { errMsg: string } } {
  try {
    call()
    return {}
  } catch (error) {
    return { error: error as { errMsg: string } }
  }
}

/** On a host that never had it. */
export function absentSync(of: SyncCase, at: At, open: Open): void {
  it('is refused: this version never had it', async () => {
    const world = await open(at)
    const error = thrown(() => world.api(of.api)(...(of.args?.(world) ?? [])))
    expect(['version', 'unsupported']).toContain(error.kind)
    expect(world.canIUse(of.api)).toBe(false)
  })
}
