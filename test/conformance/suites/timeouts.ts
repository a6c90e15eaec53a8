import { describe, expect, it } from 'vitest'
import { type Gate, supports } from '../../../src/testing/engine/versions'
import { rejection } from '../../support/outcome'
import { hasContractNames } from '../../support/spelling'
import { quiet } from '../../support/wait'
import { support, type World } from '../../support/world'
import { drive } from '../driven'
import { nativeFailure, type Scene, type Subject } from '../scene'

const noTimes: [string, unknown][] = [
  ['zero', 0],
  ['a negative number', -1],
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['what is longer than timers hold', 2 ** 31],
  ['an empty text', ''],
  ['a text that is no number', 'soon'],
  ['the text of Infinity', 'Infinity'],
  ['true', true],
  ['a list', [20]],
  ['null', null],
]

const bagOf = (scene: Scene, timeout: unknown): object => ({ [scene.platform]: { timeout } })

/** Whether the host ends a call of the API at its time limit. */
export function keepsLimit({ platform, host }: World, api: string): boolean {
  const gate = support[platform][api]?.options?.timeout
  return gate === true || supports(host, gate as Gate)
}

/** What is no time limit. */
export function noTimeouts({ of, at, open }: Subject): void {
  if (!support[at.platform][of.api]?.options?.timeout) return
  describe('timeout', () => {
    it.each(noTimes)('%s counts as left out', async (_, timeout) => {
      const scene = await open()
      for (const options of [{ timeout }, bagOf(scene, timeout)]) {
        const host = drive(scene)
        const settled = rejection(scene.call(options))
        await quiet()
        expect(host.calls[0]).not.toHaveProperty('timeout')
        host.fail(nativeFailure(scene.platform, scene.method))
        expect(await settled).toMatchObject({ kind: 'unknown' })
        expect(host.aborts).toEqual([])
      }
    })
  })
}

/** `timeout`, kept by the host where it can, else by us: nobody sees a difference. */
export function timeouts({ of, open }: Subject): void {
  const timedOut = { errMsg: `${of.api}:fail timeout`, kind: 'timeout', errno: 5 }
  const kept = (scene: Scene): boolean => keepsLimit(scene, of.api)

  /** Has no answer come: from a server, or from the host. */
  function silent(scene: Scene): { readonly slow: object; calls(): readonly unknown[] } {
    if (!of.http) {
      const { calls } = drive(scene)
      return { slow: {}, calls: () => calls }
    }
    const slow = of.http(scene, scene.server.url('/silent'))
    return { slow, calls: () => scene.nativeCalls().map(({ options }) => options) }
  }

  describe('timeout', () => {
    it('ends a call that takes longer, without a warning', async () => {
      const scene = await open()
      scene.configure({ development: true })
      const { slow, calls } = silent(scene)
      const log: string[] = []
      const complete = (): void => void log.push('complete')
      const error = await rejection(scene.call({ ...slow, timeout: 25, complete }))
      expect(error).toMatchObject(timedOut)
      expect(log).toEqual(['complete'])
      const [native] = calls()
      if (kept(scene)) expect(native).toMatchObject({ timeout: 25 })
      else expect(native).not.toHaveProperty('timeout')
      expect(scene.warnings).toEqual([])
    })

    it('aborts what the host does not end', async () => {
      const scene = await open()
      if (kept(scene)) return
      const host = drive(scene)
      expect(await rejection(scene.call({ timeout: 5 }))).toMatchObject(timedOut)
      expect(host.aborts).toEqual([[]])
    })

    it('is forgotten at the end', async () => {
      const scene = await open()
      const running = new Set<unknown>()
      const { setTimeout: set, clearTimeout: clear } = globalThis
      const recording = (act: () => void, delay?: number): NodeJS.Timeout => {
        const timer = set(act, delay)
        if (delay === 54321) running.add(timer)
        return timer
      }
      globalThis.setTimeout = recording as typeof setTimeout
      globalThis.clearTimeout = (timer) => {
        running.delete(timer)
        clear(timer)
      }
      try {
        await scene.call({ timeout: 54321 })
      } finally {
        Object.assign(globalThis, { setTimeout: set, clearTimeout: clear })
      }
      expect(running.size).toBe(0)
    })

    it('counts as its number where it is a text', async () => {
      const scene = await open()
      const host = drive(scene)
      const settled = rejection(scene.call({ timeout: '5' }))
      const expired = new Promise((resolve) => setTimeout(resolve, 10))
      if (kept(scene)) {
        expect(host.calls[0]).toMatchObject({ timeout: 5 })
        await expired
        host.fail(nativeFailure(scene.platform, scene.method))
      }
      expect((await settled).kind).toBe(kept(scene) ? 'unknown' : 'timeout')
    })

    it("is the platform's bag's where it has one", async () => {
      const scene = await open()
      const host = drive(scene)
      const settled = rejection(scene.call({ timeout: 60_000, ...bagOf(scene, '5') }))
      expect(host.calls[0]).toMatchObject({ timeout: 5 })
      await new Promise((resolve) => setTimeout(resolve, 10))
      host.fail(hasContractNames(scene.platform) ? { errMsg: 'fail interrupted' } : { error: 12 })
      expect(await settled).toMatchObject({ kind: 'timeout' })
    })

    it('ends a call that has a signal too', async () => {
      const scene = await open()
      const { signal } = new AbortController()
      const { slow } = silent(scene)
      expect(await rejection(scene.call({ ...slow, timeout: 20, signal }))).toMatchObject(timedOut)
    })
  })
}
