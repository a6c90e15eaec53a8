import type { MpxError } from '../types/error'
import type { Failure } from '../types/row'
import { findKind } from './kinds'
import { type HostSession, nameOf } from './session'

// `name` is a getter because an assignment would count as a side effect of importing.
class ApiError extends Error {
  override get name(): 'MpxError' {
    return 'MpxError'
  }

  toJSON(): object {
    return Object.assign({ name: this.name, message: this.message }, this)
  }
}

/**
 * The error that a call rejects with.
 *
 * @param native what the host handed over, if it did
 * @param site made where the app called us; only in development
 */
export function createError(
  api: string,
  session: HostSession | undefined,
  { kind, reason = kind, errno }: Failure,
  native?: unknown,
  site?: Error | false | undefined,
): MpxError {
  const errMsg = `${api}:fail ${reason}`
  const [, number] = findKind(([known]) => known === kind) || [kind, 100]
  const error = Object.assign(
    new ApiError(session ? `${errMsg} (${nameOf(session)})` : errMsg),
    { errMsg, kind, api },
    session && { platform: session.driver.name },
    number ? { errno: errno || number } : undefined,
  )
  Object.defineProperty(error, 'native', { value: native })
  // Some engines have a stack of what is thrown only, some put the error before it.
  if (site && site.stack) error.stack = `${error}\n${site.stack.replace(/^Error.*\n/, '')}`
  return error
}
