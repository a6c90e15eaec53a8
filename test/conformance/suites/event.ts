import { expect, it } from 'vitest'
import type { At } from '../../support/hosts'
import { nativeEvent } from '../../support/nativeEvent'
import { nativeOf } from '../../support/natives'
import { thrown } from '../../support/outcome'
import { quiet } from '../../support/wait'
import type { AnyApi, World } from '../../support/world'
import type { EventCase } from '../case'
import type { Open } from '../scene'

/** A host that never had it. */
export function absentEvent(of: EventCase, at: At, open: Open): void {
  it('is refused: this version never had it', async () => {
    const { api } = await open(at)
    const error = thrown(() => api(of.api)(() => {}))
    expect(error).toMatchObject({ api: of.api, errno: 100 })
    expect(['version', 'unsupported']).toContain(error.kind)
    if (of.off) expect(() => api(of.off as string)()).not.toThrow()
  })
}

type Deliver = (payload?: unknown) => void

/** Ends the one that was added with a listener, or all. */
const endOf = (ends: ReadonlyMap<unknown, unknown>, listener?: unknown): void => {
  for (const [one, end] of ends) if (!listener || one === listener) (end as () => void)()
}

/** An `on…` API with its `off…`, on a host that has it. */
export function event(of: EventCase, at: At, open: Open): void {
  const { on: method, off: end, composed } = nativeEvent(of.api, at.platform, nativeOf(at))
  const payload = of.payloadOn?.[at.platform] ?? of.payload
  const start = async (): Promise<World & { on: AnyApi; off: AnyApi; log: string[] }> => {
    const world = await open(at)
    of.prepare?.(world)
    const ends = new Map<unknown, unknown>()
    const on: AnyApi = (listener) => {
      const end = world.api(of.api)(listener)
      ends.set(listener, end)
      return end
    }
    const off: AnyApi = of.off ? world.api(of.off) : (listener) => endOf(ends, listener)
    off()
    return { ...world, on, off, log: [] }
  }
  /** Takes the place of the native that adds listeners. */
  const listening = ({ native }: World, listen: (listener: Deliver) => void): void => {
    native[method] = (listener) => listen(listener as Deliver)
  }
  const noting = (log: string[], name: string) => () => void log.push(name)

  it('delivers what the contract says', async () => {
    const { on, off, ...world } = await start()
    const seen: unknown[] = []
    on((heard: unknown) => seen.push(heard))
    of.trigger(world)
    off()
    of.trigger(world)
    expect(seen).toStrictEqual([payload])
  })

  it('holds a listener once, on one of the host', async () => {
    const { on, off, log, ...world } = await start()
    const first = noting(log, 'first')
    for (const listener of [first, first, noting(log, 'second')]) on(listener)
    of.trigger(world)
    off(first)
    of.trigger(world)
    off()
    of.trigger(world)
    expect(log).toEqual(['first', 'second', 'second'])
    expect(world.host.callsOf(method)).toHaveLength(1)
  })

  it('goes on where a listener throws or leaves', async () => {
    const { on, off, log, ...world } = await start()
    const second = noting(log, 'second')
    on(() => {
      off(second)
      throw new Error('from a listener')
    })
    for (const listener of [second, noting(log, 'third')]) on(listener)
    of.trigger(world)
    await quiet()
    off()
    expect(log).toEqual(['third'])
    expect(world.reports.exceptions.splice(0)).toMatchObject([{ message: 'from a listener' }])
  })

  it('is ended by what it returns, for that listener alone', async () => {
    const { on, off, log, ...world } = await start()
    const remove = on(noting(log, 'first')) as () => void
    on(noting(log, 'second'))
    remove()
    of.trigger(world)
    remove()
    off()
    of.trigger(world)
    expect(log).toEqual(['second'])
  })

  it.skipIf(composed)('delivers what the host tells while it is asked', async () => {
    const { on, off, ...world } = await start()
    const ask = world.native[method] as (listener: unknown) => void
    listening(world, (listener) => {
      ask(listener)
      of.trigger(world)
    })
    const seen: unknown[] = []
    on((heard: unknown) => seen.push(heard))
    off()
    expect(seen).toStrictEqual([payload])
  })

  it.skipIf(composed)(
    'takes events with nothing, and a host that does not let go of a listener',
    async () => {
      const { on, off, log, ...world } = await start()
      let deliver: Deliver = () => {}
      listening(world, (listener) => {
        deliver = listener
      })
      if (end) {
        world.native[end] = () => {
          throw new Error('Method not implemented.')
        }
      }
      on(noting(log, 'heard'))
      for (const nothing of [undefined, null]) expect(() => deliver(nothing)).not.toThrow()
      log.length = 0
      expect(() => off()).not.toThrow()
      deliver(payload)
      expect(log).toEqual([])
    },
  )

  it('throws one error where the host throws, and holds no listener then', async () => {
    const { on, off, log, ...world } = await start()
    const listener = noting(log, 'heard')
    listening(world, () => {
      throw new Error('Method not implemented.')
    })
    const error = thrown(() => on(listener))
    expect(error).toMatchObject({ kind: 'unsupported', api: of.api })
    if (composed) return
    let deliver: Deliver = () => {}
    listening(world, (given) => {
      deliver = given
    })
    on(noting(log, 'other'))
    deliver(payload)
    off()
    expect(log).toEqual(['other'])
  })

  it('is refused where the host lacks it, and without a host', async () => {
    const { on, off, native, uninstall } = await start()
    delete native[method]
    expect(thrown(() => on(() => {})).kind).toBe('unsupported')
    off()
    uninstall()
    expect(thrown(() => on(() => {}))).toMatchObject({ kind: 'host-missing', api: of.api })
    off()
  })
}
