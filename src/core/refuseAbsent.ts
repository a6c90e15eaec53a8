import { createError } from './createError'
import { failure } from './failure'
import { has } from './native'
import type { Bag } from './row'
import type { HostSession } from './session'

/** Gives an object that the app gets as the host made it those of the methods that it lacks: they throw. */
export function refuseAbsent<T extends object>(
  native: T,
  methods: readonly string[],
  session: object,
): T {
  for (const method of methods) {
    if (!has(native as never, method))
      (native as Bag)[method] = refusing(method, session as HostSession)
  }
  return native
}

const refusing = (method: string, session: HostSession) => () => {
  throw createError(method, session, failure('unsupported', `this host has no ${method}`))
}
