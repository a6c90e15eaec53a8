import { didYouMean } from '../../didYouMean'
import { type Expected, type Fields, isObject, listed, quoted } from './expected'

/** Throws one sentence unless the value is as expected. `where` is what was called. */
export const check = (where: string, name: string, value: unknown, expected: Expected): void => {
  if (!expected.accepts(value)) {
    const { words, texts = [] } = expected
    const hint = typeof value === 'string' ? didYouMean(value, texts) : ''
    throw new Error(`${where}: ${name} should be ${words}, not ${written(value)}.${hint}`)
  }
  const { fields, each } = expected
  if (fields) checkFields(where, `${name}.`, value as object, fields)
  if (each) {
    for (const [index, one] of Object.entries(value as unknown[])) {
      check(where, `${name}[${index}]`, one, each)
    }
  }
}

/** The same for each field of an object, whose names begin with `prefix` in the sentence. */
export const checkFields = (where: string, prefix: string, given: object, fields: Fields): void => {
  for (const [name, value] of Object.entries(given)) {
    checkField(where, prefix, name, value, fields)
  }
}

export const checkField = (
  where: string,
  prefix: string,
  name: string,
  value: unknown,
  fields: Fields,
): void => {
  const expected = Object.hasOwn(fields, name) ? fields[name] : undefined
  if (!expected) {
    throw new Error(`${where}: there is no "${prefix}${name}".${hintOf(name, Object.keys(fields))}`)
  }
  if (value !== undefined) check(where, `${prefix}${name}`, value, expected)
}

/** The name that was meant, or else all that there are. */
const hintOf = (name: string, names: readonly string[]): string =>
  didYouMean(name, names) || ` There are ${listed(quoted(names), 'and')}.`

const written = (value: unknown): string => {
  if (typeof value === 'string') return JSON.stringify(value)
  if (Array.isArray(value)) return 'a list'
  if (isObject(value)) return 'an object'
  return typeof value === 'function' ? 'a function' : String(value)
}

/** The object, with every field that is set checked before. */
export const checkedWhenSet = <T extends object>(
  object: T,
  checkSet: (name: string, value: unknown) => void,
): T =>
  new Proxy(object, {
    set(target, name, value) {
      checkSet(String(name), value)
      return Reflect.set(target, name, value)
    },
  })
