import type { types } from '@babel/core'

/** How a file is written, so that what is added looks like the rest. */
export interface Style {
  readonly quote: string
  /** What ends a statement. */
  readonly end: string
  readonly newline: string
}

export function styleOf(code: string, { body }: types.Program): Style {
  const ends = body.filter(({ end }) => code[(end as number) - 1] === ';')
  const count = (quote: string): number => code.split(quote).length
  return {
    quote: count('"') > count("'") ? '"' : "'",
    // Functions and classes have none either way.
    end: ends.length > 0 ? ';' : '',
    newline: code.includes('\r\n') ? '\r\n' : '\n',
  }
}
