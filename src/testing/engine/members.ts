import type { FaultPlan } from '../faults'
import type { Ending } from './ending'
import type { Failure } from './failure'
import type { Gate } from './versions'

export type ValueType =
  | 'string'
  | 'number'
  | 'boolean'
  | 'object'
  | 'array'
  | 'arraybuffer'
  | 'function'

export interface OptionSpec {
  /** Types that are accepted; absent: any. */
  type?: ValueType | readonly ValueType[]
  required?: boolean
  /** An older host ignores the option. */
  since?: Gate
  /** Each value of an object must be of this type. */
  values?: ValueType
}

/** Every name the platform ever had for this API; any other name is ignored, or fails the call of a strict host. */
export type OptionTable = Readonly<Record<string, OptionSpec>>

/** Minimum of each result field that came later than the API. */
export type FieldTable = Readonly<Record<string, Gate>>

/** The options of a call: checked, without callbacks and what the version ignores. */
export type Values = Readonly<Record<string, unknown>>

/** What `run` may use besides the options. */
export interface CallContext {
  readonly api: string
  readonly faults: FaultPlan
  /** Over by the task's `abort()` and by `host.dispose()`. */
  readonly ending: Ending
  /** Runs the task's listeners: `emit('progressUpdate', payload)` for onProgressUpdate. */
  emit(event: string, payload: unknown): void
}

export type Answer = object | undefined
export type Run = (options: Values, call: CallContext) => Promise<Answer> | Answer

interface Member {
  /** An older host has no such member. */
  since?: Gate
  /** A well-shaped answer, for a native that only answers. */
  sample?: () => unknown
}

/** Options in, success/fail/complete out. `run` returns the result or throws `fail(...)`. */
export interface AsyncApi extends Member {
  kind: 'async'
  options?: OptionTable
  result?: FieldTable
  /** Never a promise, whatever the version; or a promise alone, and no callbacks. */
  promise?: false | 'only'
  run: Run
}

/** An async API that returns a task. */
export interface TaskApi extends Member {
  kind: 'task'
  options?: OptionTable
  result?: FieldTable
  /** The task's name in `host.calls`: `'UploadTask'`. */
  taskName?: string
  /** An older host returns undefined. */
  taskSince?: Gate
  /** `abort` and `onX` / `offX` with their minimum, or undefined for none. */
  task?: Readonly<Record<string, Gate | undefined>>
  /** Makes a task that is more than listeners and abort; undefined for no task. */
  createTask?: (call: CallContext, given: Values) => object | undefined
  /** Never a promise, whatever the version. */
  promise?: false
  run: Run
}

/** Returns a value or throws. With `options`, the first argument is checked like an async one's. */
export interface SyncApi extends Member {
  kind: 'sync'
  options?: OptionTable
  result?: FieldTable
  /** What is returned for a failure, where the platform throws none. */
  failed?: (failure: Failure) => object
  /** Is told of a failure, as the native object that it is, where the call says nothing of it. */
  tells?: (failure: object) => void
  /** Returns the object that it belongs to. */
  chains?: true
  run: (...args: unknown[]) => unknown
}

/** `onX(listener)`; `payload` shapes what `kernel.emit(event, value)` was given. */
export interface OnEvent extends Member {
  kind: 'on'
  /** Default: by the name, `networkStatusChange` for onNetworkStatusChange. */
  event?: string
  /** The fields of the payload, for canIUse. */
  result?: FieldTable
  payload?: (value: never) => unknown
}

/** `offX(listener)`; without a listener, all. */
export interface OffEvent extends Member {
  kind: 'off'
  event?: string
}

/** A member that is a value, read once when the object is made; with `get`, each time that it is asked for. */
export interface Property extends Member {
  kind: 'property'
  value?: unknown
  get?: () => unknown
  set?: (value: unknown) => void
}

export type Native = AsyncApi | TaskApi | SyncApi | OnEvent | OffEvent | Property
export type Natives = Record<string, Native>

// What a definition leaves out stands in natives/<platform>.json: see `define`.
type Of<T extends Native> = Omit<T, 'kind'>

export const asyncApi = (api: Of<AsyncApi>): AsyncApi => ({ kind: 'async', ...api })
export const taskApi = (api: Of<TaskApi>): TaskApi => ({ kind: 'task', ...api })
export const syncApi = (api: Of<SyncApi>): SyncApi => ({ kind: 'sync', ...api })
export const onEvent = (api: Of<OnEvent>): OnEvent => ({ kind: 'on', ...api })
export const offEvent = (api: Of<OffEvent>): OffEvent => ({ kind: 'off', ...api })
export const property = (value: unknown, since?: Gate): Property =>
  since === undefined ? { kind: 'property', value } : { kind: 'property', value, since }

/** A property that is another object's. One that can't be written keeps its value, as hosts do. */
export const accessor = <T extends object>(
  object: T,
  name: keyof T,
  writable = true,
): Property => ({
  kind: 'property',
  get: () => object[name],
  set(value) {
    if (writable) object[name] = value as T[keyof T]
  },
})

/** `required('string')`, `optional('number', { since: '2.10.0' })`. */
export const required = (type: ValueType | readonly ValueType[]): OptionSpec => ({
  type,
  required: true,
})
export const optional = (
  type?: ValueType | readonly ValueType[],
  more: Omit<OptionSpec, 'type'> = {},
): OptionSpec => (type === undefined ? more : { type, ...more })
