import type { types } from '@babel/core'
import { spanOfNode } from './moving'

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
