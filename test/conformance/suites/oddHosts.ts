import { get, set } from 'lodash-es'
import { expect, it } from 'vitest'
import { outcomeOf, rejection } from '../../support/outcome'
import { hasContractNames } from '../../support/spelling'
import { quiet } from '../../support/wait'
import { nativeFailure, reason, type Subject } from '../scene'

/** Hosts that answer twice, never, in their own way, or not as documented. */
export function oddHosts({ of, composed, open }: Subject): void {
  if (composed === 'at once') return
  const failed = { errMsg: `${of.api}:fail ${reason}` }

  it.each(['success', 'fail'] as const)('takes the first answer, then %s', async (second) => {
    const scene = await open()
    scene.host.faults = { [scene.method]: { twice: second } }
    const log: string[] = []
    const note = (name: string) => () => log.push(name)
    const all = { success: note('success'), fail: note('fail'), complete: note('complete') }
    scene.expectResult(await scene.call(all))
    await quiet()
    expect(log).toEqual(['success', 'complete'])
  })

  it('rejects when the host throws', async () => {
    const scene = await open()
    const error = new TypeError(reason)
    scene.host.faults = { [scene.method]: { throws: error } }
    expect(await rejection(scene.call())).toMatchObject(failed)
  })

  it('rejects where what the host throws can not be read', async () => {
    const scene = await open()
    const unreadable = new Proxy({}, { get: () => fail(reason) })
    scene.host.faults = { [scene.method]: { throws: unreadable as Error } }
    const error = await rejection(scene.call())
    expect(error).toMatchObject({
      kind: 'unknown',
      errMsg: `${of.api}:fail the host's answer can not be read`,
    })
  })

  it('waits for a host that does not answer', async () => {
    const scene = await open()
    scene.host.faults = { [scene.method]: 'never' }
    const log: unknown[] = []
    const note = (value: unknown): void => void log.push(value)
    scene.call({ complete: note }).then(note, note)
    await quiet()
    expect(log).toEqual([])
  })

  it.each([{}, { complete: () => {} }])('swallows a native promise, given %j', async (more) => {
    const scene = await open()
    scene.host.faults = { [scene.method]: 'promise' }
    scene.expectResult(await scene.call(more))
    const fail = nativeFailure(scene.platform, scene.method)
    scene.host.faults = { [scene.method]: ['promise', { fail }] }
    const settled = await outcomeOf(scene.call(more))
    expect(settled).toMatchObject({ error: failed })
    await quiet()
    expect(scene.reports.rejections).toEqual([])
  })

  it('settles from the value of a native promise where no callback comes', async () => {
    const scene = await open()
    scene.host.faults = { [scene.method]: { promise: 'only' } }
    scene.expectResult(await scene.call())
  })

  it('rejects where a native promise is all there is, and rejects', async () => {
    const scene = await open()
    set(scene.native, scene.method, () =>
      Promise.reject(nativeFailure(scene.platform, scene.method)),
    )
    expect(await rejection(scene.call())).toMatchObject(failed)
  })

  it('waits for a callback where the native promise says nothing', async () => {
    const scene = await open()
    let fail = (_: unknown): void => {}
    set(scene.native, scene.method, (options: object) => {
      fail = (options as { fail: typeof fail }).fail
      return Promise.resolve(undefined)
    })
    const settled = outcomeOf(scene.call())
    await quiet()
    fail(nativeFailure(scene.platform, scene.method))
    expect(await settled).toMatchObject({ error: failed })
  })

  it('gives an object of its own, not the host’s', async () => {
    const scene = await open()
    const native = get(scene.native, scene.method) as (options: object) => unknown
    let given: unknown
    set(scene.native, scene.method, (options: object) => {
      const { success } = options as { success(value: unknown): void }
      const keep = (value: unknown) => {
        given = value
        success(value)
      }
      return native({ ...(options as object), success: keep })
    })
    const result = await scene.call()
    expect(given).toBeDefined()
    expect(result).not.toBe(given)
  })

  it('takes what answers and then throws', async () => {
    const scene = await open()
    const native = get(scene.native, scene.method) as (options: object) => unknown
    set(scene.native, scene.method, (options: object) => {
      const { fail } = options as { fail(value: unknown): void }
      native({ ...(options as object), success: null, fail: null })
      fail(nativeFailure(scene.platform, scene.method))
      throw new Error('late')
    })
    expect(await rejection(scene.call())).toMatchObject(failed)
  })

  it('resolves when the host succeeds with nothing', async () => {
    const scene = await open()
    scene.host.faults = { [scene.method]: 'empty' }
    const { nothing } = of
    const kind = typeof nothing === 'object' ? nothing[scene.platform] : nothing
    const due = kind ? { error: { kind } } : { value: { errMsg: `${of.api}:ok` } }
    expect(await outcomeOf(scene.call())).toMatchObject(due)
  })

  it('rejects when the host fails with nothing', async () => {
    const scene = await open()
    const fail = nativeFailure(scene.platform, scene.method)
    scene.host.faults = { [scene.method]: ['empty', { fail }] }
    const error = await rejection(scene.call())
    expect(error).toMatchObject({ errMsg: `${of.api}:fail unknown error`, kind: 'unknown' })
  })

  it('never calls back inside the call, and leaves out what is not in the contract', async () => {
    const scene = await open()
    const usual = await scene.call()
    const native = scene.nativeCalls()[0]?.result as object
    const clutter = { success: true, apFilePath: 'ap', apFilePaths: ['ap'] }
    const replay = hasContractNames(scene.platform) ? native : { ...clutter, ...native }
    set(scene.native, scene.method, (options: object) =>
      (options as { success(value: object): void }).success(replay),
    )
    await scene.prepare()
    const log: string[] = []
    const promise = scene.call({ success: () => log.push('success') })
    log.push('returned')
    expect(Object.keys(await promise).sort()).toEqual(Object.keys(usual).sort())
    expect(log).toEqual(['returned', 'success'])
  })
}

function fail(message: string): never {
  throw new Error(message)
}
