/** What a value that a test gives may be. */
export interface Expected {
  /** Follows "should be". */
  readonly words: string
  accepts(value: unknown): boolean
  /** Texts that it accepts. */
  readonly texts?: readonly string[]
  /** The fields of an object. */
  readonly fields?: Fields
  /** What each of a list is. */
  readonly each?: Expected
}

export type Fields = Readonly<Record<string, Expected>>

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const listed = (names: readonly string[], last: 'and' | 'or'): string =>
  names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)}`

export const quoted = (names: readonly string[]): string[] => names.map((name) => `'${name}'`)

export const anything: Expected = { words: 'anything', accepts: () => true }
export const text: Expected = { words: 'a text', accepts: (value) => typeof value === 'string' }
export const number: Expected = {
  words: 'a number',
  accepts: (value) => typeof value === 'number' && !Number.isNaN(value),
}
export const flag: Expected = {
  words: 'true or false',
  accepts: (value) => typeof value === 'boolean',
}
export const callable: Expected = {
  words: 'a function',
  accepts: (value) => typeof value === 'function',
}
export const texts: Expected = {
  words: 'a list of texts',
  accepts: (value) => Array.isArray(value) && value.every(text.accepts),
}
export const object: Expected = { words: 'an object', accepts: isObject }

export const oneOf = <T extends string>(...names: readonly T[]): Expected => ({
  words: listed(quoted(names), 'or'),
  accepts: (value) => names.includes(value as T),
  texts: names,
})

export const oneOfOrNumber = <T extends string>(...names: readonly T[]): Expected => {
  const named = oneOf(...names)
  const accepts = (value: unknown): boolean => named.accepts(value) || number.accepts(value)
  return { ...named, words: listed([...quoted(names), 'a number'], 'or'), accepts }
}

export const objectOf = (fields: Fields): Expected => ({ ...object, fields })

/** A list of objects, which `words` names. */
export const listOf = (words: string, fields: Fields): Expected => ({
  words: `a list of ${words}`,
  accepts: Array.isArray,
  each: objectOf(fields),
})
