import type { Kernel } from '../kernel'
import { eventOf } from './eventOf'
import type { Listeners } from './events'
import type { TaskApi } from './members'
import { asOptions, withoutCallbacks } from './options'

const methodOf = (method: string, listeners: Listeners, abort: () => void) => {
  const event = eventOf(method)
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
  for (const [method, since] of Object.entries(definition.task ?? {})) {
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
