import { expect, it } from 'vitest'
import { bindOff } from '../../../src/core/bindOff'
import type { At } from '../../support/hosts'
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

/** An `on…` API with its `off…`, on a host that has it. */
export function event(of: EventCase, at: At, open: Open): void {
  const payload = of.payloadOn?.[at.platform] ?? of.payload
  const start = async (): Promise<World & { on: AnyApi; off: AnyApi; log: string[] }> => {
    const world = await open(at)
    const off = of.off ? world.api(of.off) : bindOff({ off: of.api })
    off()
    return { ...world, on: world.api(of.api), off, log: [] }
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
    expect(world.host.callsOf(of.api)).toHaveLength(1)
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

  it('delivers what the host tells while it is asked', async () => {
    const { on, off, native, ...world } = await start()
    const ask = native[of.api] as (listener: unknown) => void
    native[of.api] = (listener) => {
      ask(listener)
      of.trigger({ native, ...world })
    }
    const seen: unknown[] = []
    on((heard: unknown) => seen.push(heard))
    off()
    expect(seen).toStrictEqual([payload])
  })

  it('takes events with nothing, and a host that does not let go of a listener', async () => {
    const { on, off, native, log } = await start()
    let deliver = (_?: unknown): void => {}
    native[of.api] = (listener) => {
      deliver = listener as typeof deliver
    }
    native[of.off ?? ''] = () => {
      throw new Error('Method not implemented.')
    }
    on(noting(log, 'heard'))
    for (const nothing of [undefined, null]) expect(() => deliver(nothing)).not.toThrow()
    log.length = 0
    expect(() => off()).not.toThrow()
    deliver(payload)
    expect(log).toEqual([])
  })

  it('throws one error where the host throws, and holds no listener then', async () => {
    const { on, off, native, log } = await start()
    const listener = noting(log, 'heard')
    native[of.api] = () => {
      throw new Error('Method not implemented.')
    }
    const error = thrown(() => on(listener))
    expect(error).toMatchObject({ kind: 'unsupported', api: of.api })
    let deliver = (_: unknown): void => {}
    native[of.api] = (given) => {
      deliver = given as typeof deliver
    }
    on(noting(log, 'other'))
    deliver(payload)
    off()
    expect(log).toEqual(['other'])
  })

  it('is refused where the host lacks it, and without a host', async () => {
    const { on, off, native, uninstall } = await start()
    delete native[of.api]
    expect(thrown(() => on(() => {})).kind).toBe('unsupported')
    off()
    uninstall()
    expect(thrown(() => on(() => {}))).toMatchObject({ kind: 'host-missing', api: of.api })
    off()
  })
}
