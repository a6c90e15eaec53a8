import { describe, expect, it } from 'vitest'
import { type Gate, supports } from '../../../src/testing/engine/versions'
import { rejection } from '../../support/outcome'
import { quiet } from '../../support/wait'
import { support } from '../../support/world'
import { drive } from '../driven'
import { nativeFailure, type Scene, type Subject } from '../scene'

/** `timeout`, kept by the host where it can, else by us: nobody sees a difference. */
export function timeouts({ of, open }: Subject): void {
  const timedOut = { errMsg: `${of.api}:fail timeout`, kind: 'timeout', errno: 5 }
  const kept = ({ platform, host }: Scene): boolean => {
    const gate = support[platform][of.api]?.options?.timeout
    return gate === true || supports(host, gate as Gate)
  }

  describe('timeout', () => {
    it('ends a call that takes longer, without a warning', async () => {
      const scene = await open()
      scene.configure({ development: true })
      const slow = of.http?.(scene, scene.server.url('/silent')) ?? {}
      const log: string[] = []
      const complete = (): void => void log.push('complete')
      const error = await rejection(scene.call({ ...slow, timeout: 25, complete }))
      expect(error).toMatchObject(timedOut)
      expect(log).toEqual(['complete'])
      const native = scene.nativeCalls()[0]?.options
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

    it('may be longer than a timer takes', async () => {
      const scene = await open()
      const host = drive(scene)
      const task = scene.call({ timeout: 3e9 })
      const settled = rejection(task)
      await quiet()
      host.fail(nativeFailure(scene.platform, scene.method))
      expect(await settled).toMatchObject({ kind: 'unknown' })
    })

    it('counts only if it is a time', async () => {
      const scene = await open()
      for (const timeout of [0, -1, Number.NaN]) {
        const native = drive(scene)
        const task = scene.call({ timeout })
        native.fail(scene.platform === 'wechat' ? { errMsg: 'fail network' } : { error: 12 })
        expect(await rejection(task)).toMatchObject({ kind: 'network' })
      }
    })
  })
}
