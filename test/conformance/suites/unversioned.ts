import { expect, it } from 'vitest'
import { rejection } from '../../support/outcome'
import { isServedAnyway, removeNatives, support } from '../../support/world'
import type { Subject } from '../scene'

const sources = ['getAppBaseInfo', 'getSystemInfoSync', 'getAccountInfoSync', 'SDKVersion', 'env']

/** A host that does not tell its versions: what it has counts. */
export function unversioned({ of, at, composed, open }: Subject): void {
  const via = support[at.platform][of.api]?.via ?? []
  if (composed || sources.some((source) => via.includes(source))) return

  it.each(['lacks', 'throws'])('works where the host %s its versions', async (how) => {
    const scene = await open()
    for (const source of sources) {
      delete scene.native[source]
      if (how === 'lacks') continue
      scene.native[source] = () => {
        throw new Error('no version')
      }
    }
    scene.expectResult(await scene.call())
    expect(scene.canIUse(of.api)).toBe(true)
    if (isServedAnyway(scene.platform, of.api)) return
    removeNatives(scene, of.api)
    const error = await rejection(scene.call())
    expect(error.message).not.toMatch(/undefined|=>/)
  })
}
