import type { NodePath, types } from '@babel/core'
import type MagicString from 'magic-string'
import { isRequire, staticString } from '../babel/syntax'
import { outsideConditions } from '../inspect/outsideConditions'
import { type Style, spanOf } from './source'

/** A script whose text is being changed. */
interface Source {
  readonly program: NodePath<types.Program>
  readonly code: string
  readonly edits: MagicString
  readonly style: Style
}

/**
 * Puts a load behind the imports at the top, or before everything else but directives and comments. `moved`: modules whose own load
 * comes to need it.
 */
export function writeLoad(
  { program, code, edits, style }: Source,
  text: string,
  moved: readonly string[] = [],
): void {
  const body = program.get('body')
  const others = body.findIndex((statement) => !isLoad(statement, moved))
  const loads = others === -1 ? body : body.slice(0, others)
  const next = body[loads.length]
  const load = next && isHazard(code, next) && !text.endsWith(';') ? `${text};` : text
  const last = loads.at(-1)
  const first = last ? endOfLine(code, spanOf(last).end) : startOf(code, next as NodePath)
  const at = outsideConditions(code, first)
  const indent = indentAt(code, last ? spanOf(last).start : at)
  if (last && at === first) edits.appendLeft(at, style.newline + indent + load)
  else edits.appendLeft(at, load + style.newline.repeat(last ? 1 : 2) + indent)
}

/** `import …`, `const x = require(…)`, but for what becomes `mpx` itself. */
function isLoad(statement: NodePath, moved: readonly string[]): boolean {
  if (statement.isImportDeclaration()) return true
  if (!statement.isVariableDeclaration()) return false
  return statement.get('declarations').every((declarator) => {
    const init = declarator.get('init')
    if (!init.isCallExpression() || !isRequire(init)) return false
    return !moved.includes(staticString(init.node.arguments[0]) ?? '')
  })
}

/** Whether a statement would go on from one that does not end in a semicolon. */
const isHazard = (code: string, statement: NodePath): boolean =>
  /[([`+\-/]/.test(code[spanOf(statement).start] ?? '')

/** Where a statement begins, with the comment that documents it. */
function startOf(code: string, { node }: NodePath): number {
  const start = node.start as number
  const comment = node.leadingComments?.at(-1)
  if (!comment?.value.startsWith('*')) return start
  const between = code.slice(comment.end as number, start)
  return /^[ \t]*\r?\n[ \t]*$/.test(between) ? (comment.start as number) : start
}

/** The end of a line of which nothing but a comment is left. */
function endOfLine(code: string, at: number): number {
  const rest = /^[ \t]*(?:\/\/.*|\/\*.*\*\/[ \t]*)?(?=[\r\n]|$)/.exec(code.slice(at))
  return at + (rest?.[0].length ?? 0)
}

/** The blanks that a line begins with, before a place in it. */
export function indentAt(code: string, at: number): string {
  const before = code.slice(code.lastIndexOf('\n', at - 1) + 1, at)
  return before.trim() === '' ? before : ''
}
