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
    const heard = native[at.platform] ?? [payload]
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

      it('delivers what the host tells while it is asked', async () => {
        const { host, task } = await start()
        host.onListen = (listener) => listener(heard[0])
        const seen: unknown[] = []
        task[`on${name}`]?.((event: unknown) => seen.push(event))
        expect(seen).toStrictEqual([payload])
      })

      it('takes a host that throws when it is asked, and events with nothing', async () => {
        const { host, task } = await start()
        const seen: unknown[] = []
        task[`on${name}`]?.((event: unknown) => seen.push(event))
        for (const nothing of [undefined, null])
          expect(() => host.emit(name, nothing)).not.toThrow()
        const other = await start()
        other.host.onListen = () => {
          throw new Error('Method not implemented.')
        }
        expect(() => other.task[`on${name}`]?.(() => {})).not.toThrow()
      })

      it.each(['the app', 'the time limit'])(
        'is silent after %s has ended the call',
        async (who) => {
          const { scene, host } = await start()
          const task = scene.call(who === 'the app' ? {} : { timeout: 1 })
          const seen: unknown[] = []
          task[`on${name}`]?.((event: unknown) => seen.push(event))
          if (who === 'the app') task.abort?.()
          else if (host.calls[1]?.timeout) host.fail({ errMsg: 'fail timeout', error: 13 })
          await outcomeOf(task)
          host.emit(name, heard[0])
          expect(seen).toEqual([])
        },
      )

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
