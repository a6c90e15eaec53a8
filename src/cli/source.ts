import type { NodePath, types } from '@babel/core'

export interface Span {
  readonly start: number
  readonly end: number
}

/** What is parsed has a place. */
export const spanOf = ({ node }: NodePath): Span => spanOfNode(node)

export const spanOfNode = ({ start, end }: types.Node): Span => ({
  start: start as number,
  end: end as number,
})

/** What leaves a list, with the commas that go with it. */
export function spansInList(list: readonly NodePath[], leaving: readonly NodePath[]): Span[] {
  const isLeaving = ({ node }: NodePath): boolean => leaving.some((each) => each.node === node)
  const last = list.map(isLeaving).lastIndexOf(false)
  return list.flatMap((path, index) => {
    if (!isLeaving(path)) return []
    const { start, end } = spanOf(path)
    const [before, after] = [list[index - 1], list[index + 1]]
    if (after && index < last) return [{ start, end: spanOf(after).start }]
    return [{ start: before ? spanOf(before).end : start, end }]
  })
}

/** How a file is written, so that what is added looks like the rest. */
export interface Style {
  readonly quote: string
  /** What ends a statement. */
  readonly end: string
  readonly newline: string
}

export function styleOf(code: string, { body }: types.Program): Style {
  // A semicolon on a line of its own is there for what follows.
  const isEnded = (node: types.Statement): boolean => {
    const { start, end } = spanOfNode(node)
    return /\S;$/.test(code.slice(start, end))
  }
  const count = (quote: string): number => code.split(quote).length
  return {
    quote: count('"') > count("'") ? '"' : "'",
    end: body.some(isEnded) ? ';' : '',
    newline: code.includes('\r\n') ? '\r\n' : '\n',
  }
}
