import { expect, it, vi } from 'vitest'
import { isUnsupported } from '../../../src/core/guards'
import type { At } from '../../support/hosts'
import { rejection, thrown } from '../../support/outcome'
import { nativeMethods, support, type World } from '../../support/world'
import type { FactoryCase } from '../case'
import type { Open } from '../scene'
import { specOf } from './required'

type Method = (...args: unknown[]) => unknown
type Product = { [method: string]: Method }

const make = (of: FactoryCase, world: World): Product =>
  world.api(of.api)(...(of.args?.(world) ?? [])) as Product

/** The same where the host's object is this one. */
function makeOver(of: FactoryCase, world: World, object: object): Product {
  const [method = of.api] = nativeMethods(world.platform, of.api, world.native)
  world.native[method] = () => object
  return make(of, world)
}

/** An API that makes an object at once, on a host that has it. */
export function factory(of: FactoryCase, at: At, open: Open): void {
  const { methods = {}, events = {} } = specOf(of.api)
  const names = Object.keys(events)

  it('makes an object at once', async () => {
    const product = make(of, await open(at))
    const listening = names.flatMap((event) => [`on${event}`, `off${event}`])
    for (const method of [...Object.keys(methods), ...listening]) {
      expect(product[method], method).toBeTypeOf('function')
    }
    expect(product).not.toHaveProperty('then')
  })

  it('refuses each method that its object lacks', async () => {
    const product = makeOver(of, await open(at), {})
    for (const [name, required] of Object.entries(methods)) {
      const error = Array.isArray(required)
        ? thrown(() => product[name]?.(...required))
        : await rejection(product[name]?.(required) as Promise<object>)
      expect(isUnsupported(error), name).toBe(true)
    }
    for (const name of names) {
      product[`on${name}`]?.(vi.fn())
      product[`off${name}`]?.()
    }
  })

  it.skipIf(names.length === 0)(
    'holds one native listener an event, while it has one',
    async () => {
      const listening = new Map<unknown, string>()
      const object = new Proxy({}, { get: (_, name) => listens(String(name), listening) })
      const product = makeOver(of, await open(at), object)
      const before = listening.size
      for (const name of names) {
        const [first, second] = [vi.fn(), vi.fn()]
        product[`on${name}`]?.(first)
        const held = listening.size
        product[`on${name}`]?.(second)
        product[`on${name}`]?.(second)
        expect(listening.size, name).toBe(held)
        product[`off${name}`]?.(second)
        expect(listening.size, name).toBe(held)
        product[`off${name}`]?.(first)
      }
      expect(listening.size).toBe(before)
    },
  )

  absentFactory(of, at, open)
}

/** A member of an object that keeps its native listeners, and is no promise. */
function listens(name: string, listening: Map<unknown, string>): Method | undefined {
  if (name === 'then') return undefined
  return (listener) => {
    if (name.startsWith('on')) listening.set(listener, name)
    if (name.startsWith('off')) listening.delete(listener)
  }
}

/** A host that has it not, or no host. */
export function absentFactory(of: FactoryCase, at: At, open: Open): void {
  it.each(['the method', 'a host'])('refuses without %s', async (lack) => {
    const world = await open(at)
    if (lack === 'a host') world.uninstall()
    for (const method of support[at.platform][of.api]?.via ?? []) delete world.native[method]
    expect(isUnsupported(thrown(() => make(of, world)))).toBe(true)
  })
}
