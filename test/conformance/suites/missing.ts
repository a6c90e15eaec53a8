import { expect, it } from 'vitest'
import { isUnsupported } from '../../../src/core/guards'
import type { At } from '../../support/hosts'
import { install } from '../../support/install'
import { rejection } from '../../support/outcome'
import { hasContractNames } from '../../support/spelling'
import { isServedAnyway, removeNatives, type World } from '../../support/world'
import type { CallCase } from '../case'
import type { Open, Subject } from '../scene'

/** Calls an API that can't be had: it rejects, and calls back. */
async function expectRefusal(world: World, api: string, options: object): Promise<string> {
  const log: string[] = []
  const note = (name: string) => () => log.push(name)
  const all = { success: note('success'), fail: note('fail'), complete: note('complete') }
  const error = await rejection(world.api(api)({ ...options, ...all }) as Promise<object>)
  expect(log).toEqual(['fail', 'complete'])
  expect(isUnsupported(error)).toBe(true)
  expect(error).toMatchObject({ api, errno: 100, name: 'MpxError' })
  expect(error.errMsg).toMatch(new RegExp(`^${api}:fail .`))
  expect(error.native).toBeUndefined()
  return error.kind
}

/** A host of a version that has the API, and yet has it not; or that is not there. */
export function missing({ of, open }: Subject): void {
  it('is refused, or ours, where the host lacks it', async () => {
    const scene = await open()
    removeNatives(scene, of.api)
    const isOurs = isServedAnyway(scene.platform, of.api)
    expect(scene.canIUse(of.api)).toBe(isOurs)
    // Lighter modules have the host's own alone.
    if (isOurs && !scene.at.lighter) {
      await scene.call()
      return
    }
    const kind = await expectRefusal(scene, of.api, scene.options)
    // Without `request` no object is WeChat's.
    const noHost = hasContractNames(scene.platform) && scene.method === 'request'
    const kinds = noHost ? ['host-missing'] : ['unsupported', 'version']
    expect(kinds).toContain(kind)
  })

  it('is refused without a host, and works with one again', async () => {
    const scene = await open()
    scene.uninstall()
    expect(await expectRefusal(scene, of.api, scene.options)).toBe('host-missing')
    expect(scene.nativeCalls()).toEqual([])
    const { native, uninstall } = install(scene.host)
    await scene.call()
    expect(native).not.toBe(scene.native)
    uninstall()
  })
}

/** A host that never had it. */
export function absent(of: CallCase, at: At, open: Open): void {
  it('is refused: this version never had it', async () => {
    const world = await open(at, of.needs)
    const kind = await expectRefusal(world, of.api, of.options?.(world) ?? {})
    expect(['version', 'unsupported']).toContain(kind)
    expect(world.canIUse(of.api)).toBe(false)
  })
}
