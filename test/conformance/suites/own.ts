import { expect, it } from 'vitest'
import type { At } from '../../support/hosts'
import { rejection, thrown } from '../../support/outcome'
import { support, type World } from '../../support/world'
import type { CallCase, EventCase, SyncCase } from '../case'
import type { Open } from '../scene'

type OwnCase = CallCase | EventCase | SyncCase

/** An API that crossmp does itself on a host: no native method answers, or fails. */
export function own(of: OwnCase, at: At, open: Open): void {
  it('does what the contract says, or says that the host is too old', async () => {
    const world = await open(at, of.kind === 'call' ? of.needs : {})
    const can = world.canIUse(of.api)
    if (!support[at.platform][of.api]?.since) expect(can).toBe(true)
    if (can) await used(of, world)
    else expect(await refusal(of, world)).toMatchObject({ kind: 'version', api: of.api })
  })

  it('is refused without a host', async () => {
    const world = await open(at)
    world.uninstall()
    const error = await refusal(of, world)
    expect(error).toMatchObject({ kind: 'host-missing', errno: 100, api: of.api })
  })
}

async function used(of: OwnCase, world: World): Promise<void> {
  const api = world.api(of.api)
  if (of.kind === 'event') {
    const heard: unknown[] = []
    api((payload: unknown) => heard.push(payload))
    of.trigger(world)
    expect(heard).toStrictEqual([of.payloadOn?.[world.platform] ?? of.payload])
    return
  }
  await of.prepare?.(world)
  const value = await (of.kind === 'sync'
    ? api(...(of.args?.(world) ?? []))
    : api(of.options?.(world)))
  const result = of.result?.(world)
  const due = of.kind === 'sync' ? result : { ...(result as object), errMsg: `${of.api}:ok` }
  if (of.partial) expect(value).toMatchObject(due as object)
  else expect(value).toStrictEqual(due)
}

async function refusal(of: OwnCase, world: World): Promise<object> {
  const api = world.api(of.api)
  if (of.kind === 'event') return thrown(() => api(() => {}))
  if (of.kind === 'sync') return thrown(() => api(...(of.args?.(world) ?? [])))
  return rejection(api(of.options?.(world)) as Promise<object>)
}
