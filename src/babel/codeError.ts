import type { NodePath, types } from '@babel/core'
import type { Message } from '../messages/findings'
import { textOf } from '../messages/textOf'
import { narrowFrame } from './narrowFrame'
import type { Range } from './reports/reportTypes'

/** An error in the code as Babel words it, and what a bundler wants to know of it. */
export interface CodeError extends Error {
  readonly finding: Message
  /** The finding in words. */
  readonly reason: string
  /** Undefined for code that another plugin wrote. */
  readonly loc: Range | undefined
  readonly frame: string
}

export const isCodeError = (error: unknown): error is CodeError =>
  Object(error).reason !== undefined

/** Shows the lines around a node. */
export function codeError(at: NodePath, finding: Message): CodeError {
  const reason = textOf(finding)
  // What another plugin wrote may have no place: then that of what it stands in.
  const place = at.find(({ node }) => !!node.loc)
  const loc = place?.node.loc
  const narrow = loc && narrowFrame(at.hub.getCode() ?? '', loc.start)
  const error = narrow
    ? new SyntaxError(`${reason}\n${narrow}`)
    : (place?.buildCodeFrameError(reason) ?? new Error(reason))
  const frame = error.message.slice(reason.length + 1)
  return Object.assign(error, { finding, reason, loc: loc ? rangeOf(loc) : undefined, frame })
}

const rangeOf = ({ start, end }: types.SourceLocation): Range => ({
  start: { line: start.line, column: start.column },
  end: { line: end.line, column: end.column },
})
