import { describe, expect, it } from 'vitest'
import { nativeOf } from '../../support/natives'
import { outcomeOf } from '../../support/outcome'
import { quiet } from '../../support/wait'
import { type Driven, drive } from '../driven'
import type { Running, Scene, Subject } from '../scene'

/** The events of a task. */
export function listeners({ of, at, open }: Subject): void {
  const start = async (): Promise<{ scene: Scene; host: Driven; task: Running }> => {
    const scene = await open()
    const host = drive(scene)
    const task = scene.call({ complete: () => {} })
    task.catch(() => {})
    return { scene, host, task }
  }

  for (const { name, native, payload, hears } of of.events ?? []) {
    if (hears && !hears(nativeOf(at))) continue
    const heard = native[at.platform]
    describe(`on${name}`, () => {
      it.each(heard)('delivers what the contract says of %o', async (each) => {
        const { host, task } = await start()
        const seen: unknown[] = []
        task[`on${name}`]?.((event: unknown) => seen.push(event))
        host.emit(name, each)
        expect(seen).toStrictEqual([payload])
      })

      it('has one listener on the host, whatever comes and goes here', async () => {
        const { host, task } = await start()
        const log: string[] = []
        const first = (): void => void log.push('first')
        const second = (): void => void log.push('second')
        for (const listener of [first, first, second]) task[`on${name}`]?.(listener)
        host.emit(name, heard[0])
        task[`off${name}`]?.(first)
        host.emit(name, heard[0])
        task[`off${name}`]?.()
        host.emit(name, heard[0])
        task[`on${name}`]?.(first)
        host.emit(name, heard[0])
        expect(log).toEqual(['first', 'second', 'second', 'first'])
        expect(host.listeners[name]).toHaveLength(1)
      })

      it('goes on where a listener throws or leaves', async () => {
        const { scene, host, task } = await start()
        const log: string[] = []
        const second = (): void => void log.push('second')
        task[`on${name}`]?.(() => {
          task[`off${name}`]?.(second)
          throw new Error('from a listener')
        })
        task[`on${name}`]?.(second)
        task[`on${name}`]?.(() => log.push('third'))
        host.emit(name, heard[0])
        await quiet()
        expect(log).toEqual(['third'])
        const thrown = scene.reports.exceptions.splice(0)
        expect(thrown).toMatchObject([{ message: 'from a listener' }])
      })

      it('is there without a native task, and after the end', async () => {
        const scene = await open()
        drive(scene, { noTask: true })
        const task = scene.call()
        task[`on${name}`]?.(() => {})
        task.abort?.()
        await outcomeOf(task)
        for (const verb of ['on', 'off']) task[`${verb}${name}`]?.(() => {})
        task[`off${name}`]?.()
      })
    })
  }
}
