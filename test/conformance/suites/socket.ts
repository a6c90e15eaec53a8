import { expect, it } from 'vitest'
import { isUnsupported } from '../../../src/core/guards'
import type { At } from '../../support/hosts'
import { outcomeOf } from '../../support/outcome'
import { quiet } from '../../support/wait'
import { support, type World } from '../../support/world'
import type { SocketCase } from '../case'
import type { Open } from '../scene'
import { requiredBySocket, specOf } from './required'

type Product = { [method: string]: (...args: unknown[]) => unknown }

const make = (of: SocketCase, world: World, more?: object): Product =>
  world.api(of.api)({ ...of.options?.(world), ...more }) as Product

/** An API that makes an object at once, on a host that has it. */
export function socket(of: SocketCase, at: At, open: Open): void {
  it('makes an object at once', async () => {
    const world = await open(at)
    const product = make(of, world)
    const { methods = {}, events = {} } = specOf(of.api)
    const listening = Object.keys(events).flatMap((event) => [`on${event}`, `off${event}`])
    for (const method of [...Object.keys(methods), ...listening]) {
      expect(product[method], method).toBeTypeOf('function')
    }
    expect(product).not.toHaveProperty('then')
    await quiet()
    await outcomeOf(product.close?.() as Promise<void>)
  })

  requiredBySocket(of, at, open)
  absentSocket(of, at, open)
}

/** A host that has it not, or no host. */
export function absentSocket(of: SocketCase, at: At, open: Open): void {
  it.each(['the method', 'a host'])('tells that it fails without %s', async (lack) => {
    const world = await open(at)
    if (lack === 'a host') world.uninstall()
    for (const method of support[at.platform][of.api]?.via ?? []) delete world.native[method]
    const log: string[] = []
    const errors: unknown[] = []
    const product = make(of, world, { fail: (error: unknown) => errors.push(error) })
    product.onError?.(() => log.push('error'))
    product.onClose?.(() => log.push('close'))
    expect(log).toEqual([])
    await quiet()
    expect(log).toEqual(['error', 'close'])
    expect(errors.map(isUnsupported)).toEqual([true])
  })
}
