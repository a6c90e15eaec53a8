import { failure } from '../core/failure'
import { isBytes } from './_bytes'

/** A value as JSON. Refuses values that JSON can't hold: circular references, bytes, functions, and `NaN`, which would become null. */
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
