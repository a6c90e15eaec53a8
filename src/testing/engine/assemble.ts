import type { Kernel } from '../kernel'
import type { NativeCall, NativeFunction } from '../types'
import { disposed, Failure } from './failure'
import { gateFields, invoke } from './invoke'
import type { Native, Natives, OnEvent, SyncApi } from './members'
import { asOptions, readOptions, withoutCallbacks } from './options'

const checked = (kernel: Kernel, definition: SyncApi, record: NativeCall): unknown[] => {
  const { args } = record
  if (!definition.options) return [...args]
  const read = readOptions(definition.options, asOptions(args[0]), kernel)
  if ('problem' in read) throw kernel.dialect.badOption(read.problem)
  if (read.ignored.length > 0) record.ignored = read.ignored
  return [read.values]
}

const runSync = (kernel: Kernel, definition: SyncApi, record: NativeCall): unknown => {
  if (kernel.disposed) throw disposed()
  const faults = kernel.faultsOf(record.api)
  if (faults.throws) throw faults.throws.error
  if (faults.fail) throw new Failure('fault', {}, { ...faults.fail })
  const value = definition.run(...checked(kernel, definition, record))
  if (!definition.result || typeof value !== 'object' || value === null) return value
  return gateFields(kernel, value, definition.result)
}

const settle = <T>(record: NativeCall, settled: 'success' | 'fail', result: T): T => {
  record.settled = settled
  record.result = result
  return result
}

const callSync = (kernel: Kernel, api: string, definition: SyncApi, args: unknown[]): unknown => {
  const record = kernel.record({ api, options: withoutCallbacks(asOptions(args[0])), args })
  try {
    return settle(record, 'success', runSync(kernel, definition, record))
  } catch (error) {
    if (!(error instanceof Failure)) throw settle(record, 'fail', error)
    if (definition.failed) return settle(record, 'fail', error.native ?? definition.failed(error))
    throw settle(record, 'fail', kernel.dialect.thrown(api, error, kernel))
  }
}

/** Who keeps the listeners: the host, or one connection. */
export interface Hub {
  on(event: string, listener: unknown, call: (value: unknown) => void): void
  off(event: string, listener?: unknown): void
}

const listen = (hub: Hub, definition: OnEvent, listener: unknown): void => {
  const payload = definition.payload as ((value: unknown) => unknown) | undefined
  if (typeof listener !== 'function') return
  hub.on(definition.event, listener, (value) => listener(payload ? payload(value) : value))
}

const functionOf = (kernel: Kernel, api: string, definition: Native, hub: Hub): NativeFunction => {
  if (definition.kind === 'sync') return (...args) => callSync(kernel, api, definition, args)
  if (definition.kind === 'async' || definition.kind === 'task') {
    return (...args) => invoke(kernel, api, definition, args)
  }
  return (...args) => {
    kernel.record({ api, options: {}, args })
    if (definition.kind === 'on') listen(hub, definition, args[0])
    else if (definition.kind === 'off') hub.off(definition.event, args[0])
    return undefined
  }
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
    object[name] =
      native.kind === 'property'
        ? native.value
        : functionOf(kernel, `${prefix}${name}`, native, hub)
  }
  return object
}
