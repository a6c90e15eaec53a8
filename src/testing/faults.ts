/**
 * What can go wrong, for one API or (`'*'`) for all.
 *
 * - `'offline'`: the platform's failure of a missing network (network APIs only)
 * - `'timeout'`: the platform's own timeout, at once
 * - `'never'`: no answer ever comes; abort is silent too
 * - `'throws'`: the native function throws
 * - `'twice'`: success is called twice; `{ twice: 'fail' }`: success, then fail
 * - `'promise'`: a promise comes back besides the callbacks, and rejects when fail is called;
 *   `{ promise: 'only' }`: the promise answers and the callbacks are never called
 * - `'empty'`: callbacks are called with nothing
 * - `'noTask'`: undefined is returned instead of a task
 * - `{ slow }`: transfers are throttled, by bytes a second or by milliseconds before each chunk
 * - `{ fail }`: this native failure object, as is
 */
export type Fault =
  | 'offline'
  | 'timeout'
  | 'never'
  | 'throws'
  | 'twice'
  | 'promise'
  | 'empty'
  | 'noTask'
  | { readonly throws: unknown }
  | { readonly twice: 'success' | 'fail' }
  | { readonly promise: 'also' | 'only' }
  | { readonly slow: { readonly bytesPerSecond: number } | { readonly chunkDelay: number } }
  | { readonly fail: Readonly<Record<string, unknown>> }

/**
 * Faults by API name; `'*'` holds for every API that has no entry of its own.
 *
 * @example
 * host.faults = { uploadFile: 'never', '*': 'offline' }
 * host.faults.request = [{ slow: { chunkDelay: 50 } }, 'promise']
 */
export type Faults = Record<string, Fault | readonly Fault[] | undefined>

/** The faults of one call, in a form that is easy to ask. */
export interface FaultPlan {
  offline?: boolean
  timeout?: boolean
  never?: boolean
  throws?: { error: unknown }
  twice?: 'success' | 'fail'
  promise?: 'also' | 'only'
  empty?: boolean
  noTask?: boolean
  slow?: { bytesPerSecond: number } | { chunkDelay: number }
  fail?: Record<string, unknown>
}

/** Adds a fault to those of an API; returns what takes it back. */
export const addFault = (faults: Faults, api: string, fault: Fault): (() => void) => {
  faults[api] = [...listOf(faults[api]), fault]
  return () => {
    faults[api] = listOf(faults[api]).filter((each) => each !== fault)
  }
}

const listOf = (found: Faults[string]): readonly Fault[] =>
  found === undefined ? [] : Array.isArray(found) ? found : [found as Fault]

const named = (fault: Extract<Fault, string>): FaultPlan => {
  if (fault === 'throws') return { throws: { error: new Error('fault: the host throws') } }
  if (fault === 'twice') return { twice: 'success' }
  if (fault === 'promise') return { promise: 'also' }
  return { [fault]: true }
}

const planOf = (fault: Fault): FaultPlan => {
  if (typeof fault === 'string') return named(fault)
  return 'throws' in fault ? { throws: { error: fault.throws } } : { ...fault }
}

/** The faults in force for an API. */
export const faultPlan = (faults: Faults, api: string): FaultPlan => {
  const found = Object.hasOwn(faults, api) ? faults[api] : faults['*']
  return Object.assign({}, ...listOf(found).map(planOf)) as FaultPlan
}
