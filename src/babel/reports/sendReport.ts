import { codeError } from '../codeError'
import type { Context } from '../context'
import { raise } from '../raise'
import type { Finding } from './finding'

/** Does with a finding what the app's options say. */
export function sendReport(
  ctx: Context,
  { kind, api, message, at }: Omit<Finding, 'inside' | 'query'>,
): void {
  const level = ctx.levels[kind]
  if (level === 'off') return
  const error = codeError(at, message)
  if (level === 'error') {
    raise(ctx, error)
    return
  }
  const { reason, loc, frame } = error
  ctx.onReport({ ...message, kind, api, message: reason, filename: ctx.filename, loc, frame })
}
