import { didYouMean } from '../../didYouMean'

/** An error that is one sentence: frames of Babel and of this package say nothing to whoever writes a configuration. */
export function plainError(message: string): Error {
  const error = new Error(message)
  error.stack = `${error.name}: ${message}`
  return error
}

/** Whether an error is one sentence of ours. */
export const isPlain = (error: Error): boolean => error.stack === `${error.name}: ${error.message}`

/** An error in the options: it says what to write. */
export const optionError = (problem: string): Error => plainError(`crossmp/babel ${problem}`)

/** Throws at a key of `option` that is none of the names. */
export function assertKeys(value: object, names: readonly string[], option: string): void {
  for (const name of Object.keys(value)) {
    if (names.includes(name)) continue
    const hint = didYouMean(name, names)
    throw optionError(`has no '${name}' in its option '${option}', only ${choiceOf(names)}.${hint}`)
  }
}

export function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** `'a', 'b' or 'c'` */
export function choiceOf(names: readonly string[]): string {
  const quoted = names.map((name) => `'${name}'`)
  return [quoted.slice(0, -1).join(', '), quoted.at(-1)].join(' or ')
}
