import type { Kernel } from '../kernel'
import type { Native } from './members'

/** What may stand after the name of an API: `uploadFile.object.url`. */
export type Aspect = 'object' | 'result' | 'return' | 'payload'

/** How a platform spells the aspects. */
export type Grammar = Readonly<Record<string, readonly Aspect[]>>

const hasOption = (kernel: Kernel, native: Native, name: string): boolean => {
  const table = 'options' in native ? native.options : undefined
  return !!table && Object.hasOwn(table, name) && kernel.has(table[name]?.since)
}

const hasField = (kernel: Kernel, native: Native, name: string): boolean => {
  const table = 'result' in native ? native.result : undefined
  return !!table && Object.hasOwn(table, name) && kernel.has(table[name])
}

const hasTaskMember = (kernel: Kernel, native: Native, name: string): boolean =>
  native.kind === 'task' &&
  kernel.has(native.taskSince) &&
  Object.hasOwn(native.task ?? {}, name) &&
  kernel.has(native.task?.[name])

/** What a name after an aspect is looked up in. */
const lookups = {
  object: hasOption,
  result: hasField,
  payload: hasField,
  return: (kernel: Kernel, native: Native, name: string) =>
    hasTaskMember(kernel, native, name) ||
    (native.kind === 'sync' && hasField(kernel, native, name)),
}

const takesCallbacks = ({ kind }: Native): boolean => kind === 'async' || kind === 'task'

/** Whether the API has an aspect at all: `uploadFile.return`. */
const has: Record<Aspect, (kernel: Kernel, native: Native) => boolean> = {
  object: (_kernel, native) => 'options' in native && native.options !== undefined,
  result: (_kernel, native) => takesCallbacks(native),
  payload: (_kernel, { kind }) => kind === 'on' || kind === 'off',
  return: (kernel, native) =>
    native.kind === 'sync' || (native.kind === 'task' && kernel.has(native.taskSince)),
}

const answers = (kernel: Kernel, native: Native, aspect: Aspect, name: string | undefined) =>
  has[aspect](kernel, native) && (name === undefined || lookups[aspect](kernel, native, name))

/**
 * Answers a query such as `uploadFile.object.timeout` for the version that is simulated. What
 * follows a parameter's name (a value, a field of a field) counts as there with the parameter.
 * Components are not simulated: they get false.
 */
export const canIUse = (kernel: Kernel, grammar: Grammar, query: unknown): boolean => {
  if (typeof query !== 'string') return false
  const [api = '', method, name] = query.split('.')
  const native = kernel.lookup(api)
  if (!native) return false
  if (method === undefined) return true
  const aspects = Object.hasOwn(grammar, method) ? grammar[method] : undefined
  return aspects?.some((aspect) => answers(kernel, native, aspect, name)) ?? false
}
