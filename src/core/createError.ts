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
 * @param site shows in it where the app called us; only in development
 */
export function createError(
  api: string,
  session: HostSession | undefined,
  { kind, reason = kind, errno }: Failure,
  native?: unknown,
  site?: ((error: Error) => void) | undefined,
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
  if (site) site(error)
  return error
}
