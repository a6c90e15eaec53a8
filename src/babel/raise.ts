import type { CodeError } from './codeError'
import type { Context } from './context'

/** Ends the compilation with an error in the code, or gives it to a tool that wants them all. */
export function raise({ onError }: Pick<Context, 'onError'>, error: CodeError): void {
  if (!onError) throw error
  onError(error)
}
