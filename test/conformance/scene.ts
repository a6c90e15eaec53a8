import { expect } from 'vitest'
import { lighter } from '../../src/entries/lighter'
import type { NativeCall } from '../../src/testing/index'
import { type At, everyHost, lighterModules } from '../support/hosts'
import { hasApi, nativeOf } from '../support/natives'
import { hasContractNames } from '../support/spelling'
import { nativeMethods, type World } from '../support/world'
import type { CallCase, Composed } from './case'

/** What a call returns: a promise, and on a task the methods of one. */
export type Running = Promise<object> & { [method: string]: (...args: unknown[]) => unknown }

/** A world in which one API is about to be called. */
export interface Scene extends World {
  readonly at: At
  /** Options of a call that succeeds, made once. */
  readonly options: object
  /** Name of the native method that serves it here. */
  readonly method: string
  /** Makes a call succeed again that changes what it needs. */
  prepare(): Promise<void>
  /** Its native calls so far. */
  nativeCalls(): NativeCall[]
  /** Calls the API with its options and more. */
  call(more?: object): Running
  /** Holds a result against what the contract says. */
  expectResult(result: object): void
  /** Makes the host fail the call with a failure of its own. */
  fail(): void
}

/** The reason of `fail()`: of no kind that anybody knows. */
export const reason = 'it rained'

/** A native failure as a platform words it. */
export const nativeFailure = (platform: string, method: string): Record<string, unknown> =>
  hasContractNames(platform)
    ? { errMsg: `${method}:fail ${reason}` }
    : { error: 987654, errorMessage: reason }

/** What the parts of the suite are given: an API on a host, and how to set the scene. */
export interface Subject {
  readonly of: CallCase
  readonly at: At
  readonly composed: Composed | false | undefined
  open(): Promise<Scene>
}

export type Open = (at: At, needs?: CallCase['needs']) => Promise<World>

/** The hosts that have an API, and those that have not. */
export const hostsWith = (api: string): At[] =>
  [...everyHost, ...lighterModules.filter(({ platform }) => lighter[platform][api])].filter((at) =>
    hasApi(at, api),
  )
export const hostsWithout = (api: string): At[] => everyHost.filter((at) => !hasApi(at, api))

/** Whether what comes of a call depends on what was called before. */
export function isOfListeners({ api, composed }: CallCase, at: At): boolean {
  const [method = api] = nativeMethods(at.platform, api, nativeOf(at))
  return composed?.(method, at.platform) === 'of listeners'
}

/** Sets the scene for one test. */
export async function setScene(of: CallCase, at: At, open: Open): Promise<Scene> {
  const world = await open(at, of.needs)
  const { host, native, platform } = world
  const prepare = async (): Promise<void> => {
    await of.prepare?.(world)
  }
  await prepare()
  const make = (): object => of.options?.(world) ?? {}
  const options = make()
  host.clearCalls()
  const methods = nativeMethods(platform, of.api, native)
  const method = methods[0] ?? of.api
  return {
    ...world,
    ...{ at, options, method, prepare },
    nativeCalls: () => host.calls.filter((call) => methods.includes(call.api)),
    call: (more) => world.api(of.api)({ ...(of.once ? make() : options), ...more }) as Running,
    expectResult: (result) => {
      const due = { ...of.result?.(world), errMsg: `${of.api}:ok` }
      if (of.partial) expect(result).toMatchObject(due)
      else expect(result).toStrictEqual(due)
    },
    fail: () => {
      host.faults = Object.fromEntries(
        methods.map((name) => [name, { fail: nativeFailure(platform, name) }]),
      )
    },
  }
}
