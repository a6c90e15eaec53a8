import type { Kernel } from '../kernel'
import type { Listeners } from './events'
import type { TaskApi } from './members'
import { asOptions, withoutCallbacks } from './options'

/** `onProgressUpdate` to `['on', 'progressUpdate']`. */
const splitName = (method: string): ['on' | 'off', string] | undefined => {
  const match = /^(on|off)([A-Z])(.*)$/.exec(method)
  if (!match) return undefined
  return [match[1] as 'on' | 'off', `${match[2]?.toLowerCase()}${match[3]}`]
}

const methodOf = (method: string, listeners: Listeners, abort: () => void) => {
  const event = splitName(method)
  if (!event) return abort
  const [verb, name] = event
  return (listener?: unknown): void => listeners[verb](name, listener)
}

/** A task with the methods this version has; every call of one is recorded. */
export const createTask = (
  kernel: Kernel,
  definition: TaskApi,
  listeners: Listeners,
  abort: () => void,
): object => {
  const task: Record<string, (...args: unknown[]) => void> = {}
  for (const [method, since] of Object.entries(definition.task)) {
    if (!kernel.has(since)) continue
    const act = methodOf(method, listeners, abort)
    task[method] = (...args) => {
      const options = withoutCallbacks(asOptions(args[0]))
      kernel.record({ api: `${definition.taskName}.${method}`, options, args })
      act(args[0])
    }
  }
  return task
}
