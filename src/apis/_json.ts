import { failure } from '../core/failure'
import { isBytes } from './_bytes'

/** A value as JSON. What JSON can't hold is refused: a circle, bytes, a function, `NaN`, which it would write as null. */
export function toJson(what: string, value: unknown): string {
  let text: string | undefined
  try {
    text = JSON.stringify(value)
  } catch {}
  if (!text || isBytes(value) || (text === 'null' && value !== null)) {
    throw failure('argument', `JSON can not hold ${what}`)
  }
  return text
}
