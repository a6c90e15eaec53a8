import { expect, it } from 'vitest'
import { readApis } from '../../../scripts/apis'
import type { At } from '../../support/hosts'
import { rejection, thrown } from '../../support/outcome'
import { quiet } from '../../support/wait'
import type { FactoryCase, SocketCase, SyncCase } from '../case'
import type { Open, Subject } from '../scene'

type Required = readonly string[] | { readonly [option: string]: true }
interface Spec {
  readonly required?: Required
  readonly events?: object
  readonly nulls?: string
  readonly methods?: { readonly [method: string]: Required }
}
const apis = await readApis()
export const specOf = (name: string): Spec =>
  apis.find((api) => api.name === name)?.module.api as Spec

const nothing = [undefined, null, []]
const refusal = (api: string, what: string): object => ({
  ...{ name: 'MpxError', kind: 'argument', errno: 1001 },
  errMsg: `${api}:fail ${api} needs ${what}`,
})

/** What a call can't do without: its `required` says so, and every host refuses it in the same words. */
export function required({ of, open }: Subject): void {
  const { required = {}, nulls } = specOf(of.api)
  for (const option of Object.keys(required)) {
    it(`needs ${option}`, async () => {
      const scene = await open()
      for (const value of option === nulls ? [undefined] : nothing) {
        const log: string[] = []
        const note = (name: string) => () => void log.push(name)
        const all = { success: note('success'), fail: note('fail'), complete: note('complete') }
        const error = await rejection(scene.call({ [option]: value, ...all }))
        expect(error).toMatchObject(refusal(of.api, option))
        expect(log).toEqual(['fail', 'complete'])
      }
      expect(scene.nativeCalls()).toEqual([])
    })
  }
}

/** The same of arguments. */
export function requiredArguments(of: SyncCase | FactoryCase, at: At, open: Open): void {
  const { required = [], nulls } = specOf(of.api)
  for (const [place, name] of (required as readonly string[]).entries()) {
    it(`needs ${name}`, async () => {
      const world = await open(at)
      world.host.clearCalls()
      for (const value of name === nulls ? [undefined] : nothing) {
        const args = of.args?.(world) ?? []
        args[place] = value
        expect(thrown(() => world.api(of.api)(...args))).toMatchObject(refusal(of.api, name))
      }
      expect(world.host.calls.map(({ api }) => api)).not.toContain(of.api)
    })
  }
}

/** The same of an object's methods. */
export function requiredByMethods(of: FactoryCase, at: At, open: Open): void {
  type Method = (...args: unknown[]) => unknown
  const { methods = {} } = specOf(of.api)

  it('methods need what they can not do without', async () => {
    const world = await open(at)
    const object = world.api(of.api)(...(of.args?.(world) ?? [])) as { [method: string]: Method }
    const full = (names: readonly string[]) => names.map(() => 'text')
    for (const [name, required] of Object.entries(methods)) {
      const isSync = Array.isArray(required)
      const names = isSync ? (required as string[]) : Object.keys(required)
      for (const [place, what] of names.entries()) {
        const args = full(names) as unknown[]
        args[place] = null
        const given = Object.fromEntries(names.map((key, i) => [key, args[i]]))
        const error = isSync
          ? thrown(() => object[name]?.(...args))
          : await rejection(object[name]?.(given) as Promise<object>)
        // An older host lacks the method itself.
        if (error.kind !== 'version' && error.kind !== 'unsupported') {
          expect(error).toMatchObject(refusal(name, what))
        }
      }
    }
  })
}

/** The same of a socket, which tells its `fail`. */
export function requiredBySocket(of: SocketCase, at: At, open: Open): void {
  it('needs what it can not do without', async () => {
    const world = await open(at)
    const { required = {} } = specOf(of.api)
    for (const option of Object.keys(required)) {
      const errors: unknown[] = []
      const fail = (error: unknown): void => void errors.push(error)
      world.api(of.api)({ ...of.options?.(world), [option]: undefined, fail })
      await quiet()
      expect(errors).toMatchObject([refusal(of.api, option)])
    }
  })
}
