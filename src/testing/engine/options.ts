import type { OptionSpec, OptionTable, Values, ValueType } from './members'
import type { Gate } from './versions'

/** Why options are refused. */
export interface OptionProblem {
  option: string
  /** Absent for a name the platform never had. */
  expected?: ValueType
  actual: string
}

const callbackNames = ['success', 'fail', 'complete'] as const
export type Callbacks = { [K in (typeof callbackNames)[number]]?: (value?: unknown) => void }

const bufferTags = new Set(['[object ArrayBuffer]', '[object SharedArrayBuffer]'])

/** The type of a value, the same for values of another realm. */
export const typeName = (value: unknown): string => {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (bufferTags.has(Object.prototype.toString.call(value))) return 'arraybuffer'
  return typeof value
}

const accepts = (spec: OptionSpec, value: unknown): boolean => {
  if (spec.type === undefined) return true
  const allowed: readonly string[] = typeof spec.type === 'string' ? [spec.type] : spec.type
  return allowed.includes(typeName(value))
}

const firstType = (type: OptionSpec['type']): ValueType =>
  (typeof type === 'string' ? type : type?.[0]) ?? 'string'

const badValue = (option: string, spec: OptionSpec, value: unknown): OptionProblem | undefined => {
  if (spec.values === undefined || typeName(value) !== 'object') return undefined
  for (const [key, inner] of Object.entries(value as object)) {
    if (typeName(inner) !== spec.values) {
      return { option: `${option}.${key}`, expected: spec.values, actual: typeName(inner) }
    }
  }
  return undefined
}

const problemOf = (option: string, spec: OptionSpec, value: unknown): OptionProblem | undefined => {
  if (value === undefined && !spec.required) return undefined
  if (accepts(spec, value) && !(spec.required && value === undefined)) {
    return badValue(option, spec, value)
  }
  return { option, expected: firstType(spec.type), actual: typeName(value) }
}

const isCallback = (name: string): boolean => (callbackNames as readonly string[]).includes(name)

/** The arguments' first as an object; nothing given counts as an empty one. */
export const asOptions = (first: unknown): Record<string, unknown> =>
  typeof first === 'object' && first !== null ? (first as Record<string, unknown>) : {}

export const callbacksOf = (options: Values): Callbacks => {
  const found: Callbacks = {}
  for (const name of callbackNames) {
    const callback = options[name]
    if (typeof callback === 'function') found[name] = callback as (value?: unknown) => void
  }
  return found
}

/** A shallow copy without the callbacks. */
export const withoutCallbacks = (options: Values): Record<string, unknown> =>
  Object.fromEntries(Object.entries(options).filter(([name]) => !isCallback(name)))

/** Options that a host takes, and the names of those that it ignores. */
export interface ReadOptions {
  readonly values: Values
  readonly ignored: readonly string[]
}

/** The host that reads them. */
interface Reader {
  readonly has: (gate: Gate | undefined) => boolean
  readonly strict: boolean
}

/** Checks options; those that the host does not know, or not yet, are ignored. */
export const readOptions = (
  table: OptionTable,
  given: Values,
  { has, strict }: Reader,
): ReadOptions | { problem: OptionProblem } => {
  const values: Record<string, unknown> = {}
  const ignored: string[] = []
  for (const [option, value] of Object.entries(withoutCallbacks(given))) {
    const spec = Object.hasOwn(table, option) ? table[option] : undefined
    if (!spec && strict) return { problem: { option, actual: typeName(value) } }
    if (!spec || !has(spec.since)) ignored.push(option)
    else if (value !== undefined) values[option] = value
  }
  for (const [option, spec] of Object.entries(table)) {
    if (!has(spec.since)) continue
    const problem = problemOf(option, spec, values[option])
    if (problem) return { problem }
  }
  return { values, ignored }
}
