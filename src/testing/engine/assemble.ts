import { isPlainObject, set } from 'lodash-es'
import type { Kernel } from '../kernel'
import type { NativeCall, NativeFunction } from '../types'
import { eventNameOf } from './eventOf'
import { disposed, Failure } from './failure'
import { gateFields, invoke } from './invoke'
import type { Native, Natives, OffEvent, OnEvent, Property, SyncApi } from './members'
import { asOptions, readOptions, withoutCallbacks } from './options'

const checked = (kernel: Kernel, definition: SyncApi, record: NativeCall): unknown[] => {
  const { args } = record
  const [, ...more] = args
  if (!definition.options) return [...args]
  const read = readOptions(definition.options, asOptions(args[0]), kernel)
  if ('problem' in read) throw kernel.dialect.badOption(read.problem)
  if (read.ignored.length > 0) record.ignored = read.ignored
  return [read.values, ...more]
}

const runSync = (kernel: Kernel, definition: SyncApi, record: NativeCall): unknown => {
  if (kernel.disposed) throw disposed()
  const faults = kernel.faultsOf(record.api)
  if (faults.throws) throw faults.throws.error
  if (faults.fail) throw new Failure('fault', {}, { ...faults.fail })
  const given = checked(kernel, definition, record)
  const value = kernel.answers.run(record.api, definition, given)
  if (!definition.result || !isPlainObject(value)) return value
  return gateFields(kernel, value as object, definition.result)
}

const settle = <T>(record: NativeCall, settled: 'success' | 'fail', result: T): T => {
  record.settled = settled
  record.result = result
  return result
}

const tellOf = (
  kernel: Kernel,
  api: string,
  tells: (failure: object) => void,
  record: NativeCall,
  failure: Failure,
): void => {
  const native = failure.native ?? kernel.dialect.failure(api, failure, kernel)
  settle(record, 'fail', native)
  if (!kernel.disposed) tells(native)
}

const callSync = (kernel: Kernel, api: string, definition: SyncApi, args: unknown[]): unknown => {
  const record = kernel.record({ api, options: withoutCallbacks(asOptions(args[0])), args })
  try {
    return settle(record, 'success', runSync(kernel, definition, record))
  } catch (error) {
    if (!(error instanceof Failure)) throw settle(record, 'fail', error)
    if (definition.tells) return tellOf(kernel, api, definition.tells, record, error)
    if (definition.failed) return settle(record, 'fail', error.native ?? definition.failed(error))
    throw settle(record, 'fail', kernel.dialect.thrown(api, error, kernel))
  }
}

/** Who keeps the listeners: the host, or one object. */
export interface Hub {
  on(event: string, listener: unknown, call: (value: unknown) => void): void
  off(event: string, listener?: unknown): void
}

const listen = (hub: Hub, event: string, definition: OnEvent, listener: unknown): void => {
  const payload = definition.payload as ((value: unknown) => unknown) | undefined
  if (typeof listener !== 'function') return
  hub.on(event, listener, (value) => listener(payload ? payload(value) : value))
}

const listening = (kernel: Kernel, api: string, native: OnEvent | OffEvent, hub: Hub) => {
  const event = native.event ?? eventNameOf(api)
  return (...args: unknown[]): void => {
    kernel.record({ api, options: {}, args })
    if (native.kind === 'on') listen(hub, event, native, args[0])
    else hub.off(event, args[0])
  }
}

type FunctionNative = Exclude<Native, Property>

const functionOf = (
  kernel: Kernel,
  api: string,
  native: FunctionNative,
  hub: Hub,
): NativeFunction => {
  if (native.kind === 'sync') return (...args) => callSync(kernel, api, native, args)
  if (native.kind === 'on' || native.kind === 'off') return listening(kernel, api, native, hub)
  return (...args) => invoke(kernel, api, native, args)
}

const memberOf = (
  kernel: Kernel,
  api: string,
  native: Native,
  hub: Hub,
  object: object,
): unknown => {
  if (native.kind === 'property') return native.value
  const call = functionOf(kernel, api, native, hub)
  if (native.kind !== 'sync' || !native.chains) return call
  return (...args: unknown[]) => {
    call(...args)
    return object
  }
}

const defineLive = (object: object, name: string, { get, set }: Property): void => {
  const live = { ...(get && { get }), ...(set && { set }) }
  Object.defineProperty(object, name, { ...live, enumerable: true, configurable: true })
}

/**
 * Makes the object that has what this version has. `prefix` names an object that is not the
 * host itself in `host.calls`: `'FileSystemManager.'`. `hub` keeps its listeners.
 */
export const assemble = (
  kernel: Kernel,
  natives: Natives,
  prefix = '',
  hub: Hub = kernel,
): object => {
  const object: Record<string, unknown> = {}
  for (const [name, native] of Object.entries(natives)) {
    if (!kernel.has(native.since)) continue
    if (native.kind === 'property' && native.get) defineLive(object, name, native)
    else set(object, name, memberOf(kernel, `${prefix}${name}`, native, hub, object))
  }
  return object
}
