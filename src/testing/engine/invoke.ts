import type { FaultPlan } from '../faults'
import type { Kernel } from '../kernel'
import type { NativeCall } from '../types'
import { Ending } from './ending'
import { Listeners } from './events'
import { disposed, Failure, fail } from './failure'
import type { Answer, AsyncApi, CallContext, FieldTable, TaskApi, Values } from './members'
import { inNextTurn } from './nextTurn'
import { asOptions, type Callbacks, callbacksOf, readOptions, withoutCallbacks } from './options'
import { createTask } from './task'

type Outcome = { ok: true; value: object } | { ok: false; value: Record<string, unknown> }

/** Leaves out result fields that this version does not have yet. */
export const gateFields = (kernel: Kernel, answer: Answer, gates: FieldTable = {}): Answer => {
  if (answer === undefined) return undefined
  const kept = Object.entries(answer).filter(([field]) => kernel.has(gates[field]))
  return Object.fromEntries(kept)
}

const asFailure = (error: unknown): Failure =>
  error instanceof Failure
    ? error
    : fail(`internal error: ${String(error)}`, { error: 3, errno: 4 })

/** What happens before the API itself gets to work. */
const faultFirst = (kernel: Kernel, api: string, faults: FaultPlan): Failure | undefined => {
  if (faults.fail) return new Failure('fault', {}, { ...faults.fail })
  return faults.timeout ? kernel.dialect.timedOut(api) : undefined
}

const answerOf = async (
  kernel: Kernel,
  definition: AsyncApi | TaskApi,
  record: NativeCall,
  given: Values,
  call: CallContext,
): Promise<Outcome> => {
  const { dialect } = kernel
  try {
    call.ending.check()
    const early = faultFirst(kernel, call.api, call.faults)
    if (early) throw early
    const read = readOptions(definition.options ?? {}, given, kernel)
    if ('problem' in read) throw dialect.badOption(read.problem)
    if (read.ignored.length > 0) record.ignored = read.ignored
    const answer = gateFields(
      kernel,
      await kernel.answers.run(call.api, definition, [read.values, call]),
      definition.result,
    )
    return { ok: true, value: dialect.success(call.api, answer) }
  } catch (error) {
    const failure = asFailure(error)
    return { ok: false, value: failure.native ?? dialect.failure(call.api, failure, kernel) }
  }
}

const deliverOnce = (callbacks: Callbacks, outcome: Outcome, empty: boolean): void => {
  const payload = empty ? undefined : outcome.value
  const first = outcome.ok ? callbacks.success : callbacks.fail
  try {
    first?.(payload)
  } finally {
    callbacks.complete?.(payload)
  }
}

const deliver = (kernel: Kernel, call: CallContext, callbacks: Callbacks, outcome: Outcome) => {
  const { twice, empty, promise } = call.faults
  if (promise === 'only') return
  deliverOnce(callbacks, outcome, empty === true)
  if (!twice || !outcome.ok) return
  const failure = kernel.dialect.failure(call.api, fail('fault: second answer'), kernel)
  const second: Outcome = twice === 'success' ? outcome : { ok: false, value: failure }
  deliverOnce(callbacks, second, empty === true)
}

interface Started {
  call: CallContext
  settled: Promise<object>
  abort: () => void
  listeners: Listeners
}

/** Starts the work; callbacks run in a later turn of the event loop. */
const start = (
  kernel: Kernel,
  definition: AsyncApi | TaskApi,
  record: NativeCall,
  given: Values,
): Started => {
  const { api } = record
  const ending = new Ending()
  const listeners = new Listeners()
  const emit = (event: string, payload: unknown): void => {
    if (!ending.isOver) listeners.emit(event, payload)
  }
  const faults = kernel.faultsOf(api)
  const call: CallContext = { api, faults, ending, emit }
  const abort = (): void => ending.end(kernel.dialect.aborted(api))
  if (faults.never) return { call, settled: new Promise(() => undefined), abort, listeners }
  const release = kernel.onDispose(() => ending.end(disposed()))
  const settled = new Promise<object>((resolve, reject) => {
    const settle = (outcome: Outcome): void => {
      release()
      record.settled = outcome.ok ? 'success' : 'fail'
      record.result = outcome.value
      if (outcome.ok) resolve(outcome.value)
      else reject(outcome.value)
      if (definition.promise !== 'only') deliver(kernel, call, callbacksOf(given), outcome)
    }
    const answer = answerOf(kernel, definition, record, given, call)
    kernel.finishing(
      answer.then((outcome) => inNextTurn(kernel.runtime.clock, () => settle(outcome))),
    )
  })
  return { call, settled, abort, listeners }
}

/** What the native function returns: a promise, a task, both or nothing. */
const returned = (
  kernel: Kernel,
  definition: AsyncApi | TaskApi,
  started: Started,
  options: Values,
): unknown => {
  const { faults } = started.call
  const isPromise = definition.promise === 'only'
  const given = !isPromise && Object.keys(callbacksOf(options)).length > 0
  const isTask = definition.kind === 'task'
  const promised =
    isPromise ||
    (definition.promise !== false &&
      kernel.dialect.returnsPromise(kernel, { callbacks: given, task: isTask }))
  // A host that has both answers a rejection through fail too: it does not count as unhandled.
  if (!faults.promise && (given || !promised)) started.settled.catch(() => undefined)
  const promise = faults.promise || promised ? started.settled : undefined
  if (!isTask || faults.noTask || !kernel.has(definition.taskSince)) return promise
  const task = definition.createTask
    ? definition.createTask(started.call, options)
    : createTask(kernel, definition, started.listeners, started.abort)
  if (!task) return promise
  return promise ? Object.assign(promise, task) : task
}

/** Calls an async or task API as the app would. */
export const invoke = (
  kernel: Kernel,
  api: string,
  definition: AsyncApi | TaskApi,
  args: readonly unknown[],
): unknown => {
  const given = asOptions(args[0])
  const record = kernel.record({ api, options: withoutCallbacks(given), args })
  const { throws } = kernel.faultsOf(api)
  if (throws) throw throws.error
  const started = start(kernel, definition, record, given)
  return returned(kernel, definition, started, given)
}
