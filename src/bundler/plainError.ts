/** An error that is one sentence: frames of this package say nothing to whoever configures a build. */
export function plainError(message: string): Error {
  const error = new Error(message)
  error.stack = `${error.name}: ${message}`
  return error
}
