import { describe, expect, it } from 'vitest'
import { outcomeOf, rejection } from '../../support/outcome'
import { quiet } from '../../support/wait'
import { drive } from '../driven'
import { nativeFailure, type Subject } from '../scene'

/** `abort()` and `signal`. */
export function aborts({ of, open }: Subject): void {
  const aborted = { errMsg: `${of.api}:fail abort`, kind: 'abort', api: of.api }

  describe('abort', () => {
    it.each([false, true])('ends the call, without a native task: %j', async (noTask) => {
      const scene = await open()
      const host = drive(scene, { noTask })
      const log: string[] = []
      const note = (name: string) => () => log.push(name)
      const all = { success: note('success'), fail: note('fail'), complete: note('complete') }
      const task = scene.call(all)
      expect(task.abort?.()).toBeUndefined()
      log.push('abort returned')
      task.abort?.()
      const error = await rejection(task)
      expect(error).toMatchObject(aborted)
      expect(error).not.toHaveProperty('errno')
      expect(log).toEqual(['abort returned', 'fail', 'complete'])
      expect(host.aborts).toEqual(noTask ? [] : [[]])
    })

    it('does nothing after the end', async () => {
      const scene = await open()
      const host = drive(scene)
      const task = scene.call()
      host.fail(nativeFailure(scene.platform, scene.method))
      expect(await rejection(task)).toMatchObject({ kind: 'unknown' })
      task.abort?.()
      expect(host.aborts).toEqual([])
    })

    it('is there where the call is refused', async () => {
      const scene = await open()
      scene.uninstall()
      const task = scene.call()
      task.abort?.()
      expect(await rejection(task)).toMatchObject({ kind: 'host-missing' })
    })

    it('reports a rejection nobody handles', async () => {
      const scene = await open()
      drive(scene)
      scene.call().abort?.()
      await quiet()
      expect(scene.reports.rejections.splice(0)).toMatchObject([aborted])
    })
  })

  describe('signal', () => {
    it('that is aborted makes no native call', async () => {
      const scene = await open()
      const log: string[] = []
      const fail = (): void => void log.push('fail')
      const task = scene.call({ signal: { aborted: true }, fail })
      expect(log).toEqual([])
      expect(await rejection(task)).toMatchObject(aborted)
      expect(scene.nativeCalls()).toEqual([])
      expect(log).toEqual(['fail'])
    })

    it('ends the call, and stays here', async () => {
      const scene = await open()
      const host = drive(scene)
      const controller = new AbortController()
      const task = scene.call({ signal: controller.signal })
      controller.abort()
      expect(await rejection(task)).toMatchObject(aborted)
      expect(host.aborts).toEqual([[]])
      expect(host.calls[0]).not.toHaveProperty('signal')
    })

    it('that aborts while the host is called reaches the task', async () => {
      const scene = await open()
      const controller = new AbortController()
      const host = drive(scene)
      const native = scene.native[scene.method]
      scene.native[scene.method] = (options) => {
        controller.abort()
        return native?.(options)
      }
      expect(await rejection(scene.call({ signal: controller.signal }))).toMatchObject(aborted)
      expect(host.aborts).toEqual([[]])
    })

    it('that tells at once makes no native call', async () => {
      const scene = await open()
      const host = drive(scene)
      const signal = { aborted: false, addEventListener: (_: string, tell: () => void) => tell() }
      expect(await rejection(scene.call({ signal }))).toMatchObject(aborted)
      expect(host.calls).toEqual([])
    })

    it('of any make is forgotten at the end', async () => {
      const scene = await open()
      const held = new Set<unknown>()
      const signal = {
        aborted: false,
        addEventListener: (_: string, listener: unknown) => held.add(listener),
        removeEventListener: (_: string, listener: unknown) => held.delete(listener),
      }
      const task = scene.call({ signal })
      expect(held.size).toBe(1)
      await task
      expect(held.size).toBe(0)
      delete scene.native[scene.method]
      await outcomeOf(scene.call({ signal }))
      expect(held.size).toBe(0)
    })
  })
}
