import { expect, it } from 'vitest'
import { outcomeOf, rejection } from '../../support/outcome'
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

  it('resolves when the host succeeds with nothing', async () => {
    const scene = await open()
    scene.host.faults = { [scene.method]: 'empty' }
    const kind = of.nothing?.[scene.platform]
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
    const replay = scene.platform === 'alipay' ? { ...clutter, ...native } : native
    scene.native[scene.method] = (options) =>
      (options as { success(value: object): void }).success(replay)
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
