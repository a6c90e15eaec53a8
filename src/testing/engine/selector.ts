/** What a selector asks about. */
export interface Element {
  readonly id: string
  readonly tag: string
  readonly classes: readonly string[]
  readonly parent: Element | undefined
}

/** One part of a selector: `view.card`, and whether its parent has to be the part before. */
interface Part {
  readonly isChild: boolean
  readonly test: (element: Element) => boolean
}

/** A matcher of ids, classes and tags, one inside the other, and several after commas. */
export const matcherOf = (selector: string): ((element: Element) => boolean) => {
  const alternatives = selector.split(',').map(partsOf)
  return (element) => alternatives.some((parts) => matches(element, parts))
}

const partsOf = (selector: string): Part[] => {
  const words = selector.replace(/>/g, ' > ').trim().split(/\s+/)
  return words.flatMap((word, index) =>
    word === '>' ? [] : [{ isChild: words[index - 1] === '>', test: simple(word) }],
  )
}

const simple = (word: string): Part['test'] => {
  const [, tag = '', rest = ''] = /^([\w-]*|\*)((?:[.#][\w-]+)*)$/.exec(word) ?? []
  if (tag + rest !== word || word === '') {
    throw new Error(`The simulated page knows ids, classes and tags, not ${JSON.stringify(word)}.`)
  }
  const names = rest.match(/[.#][^.#]+/g) ?? []
  return (element) =>
    (tag === '' || tag === '*' || tag === element.tag) &&
    names.every((name) =>
      name.startsWith('#') ? element.id === name.slice(1) : element.classes.includes(name.slice(1)),
    )
}

const matches = (element: Element, parts: readonly Part[]): boolean => {
  const last = parts.at(-1)
  if (!last?.test(element)) return false
  const before = parts.slice(0, -1)
  if (before.length === 0) return true
  for (let over = element.parent; over; over = over.parent) {
    if (matches(over, before)) return true
    if (last.isChild) return false
  }
  return false
}
