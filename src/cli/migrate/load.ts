import type { NodePath, types } from '@babel/core'
import { isRequire, staticString } from '../../babel/syntax'
import { isComponent } from '../scripts'
import { library } from './library'
import { type Moving, spanOf } from './moving'

/** `import { mpx } from 'crossmp'`, or what a CommonJS file has instead. */
export function loadOf({ ctx, mpx, style }: Moving, path: string, syntax: string): string {
  const module = `${style.quote}${library}${style.quote}`
  // Its name says that it is a module, or its compiler takes it for one.
  const isModular = isComponent(path) || /^(?:m?ts|mjs|[jt]sx)$/.test(syntax)
  return mayImport(ctx.program, isModular)
    ? `import { ${mpx === 'mpx' ? mpx : `mpx as ${mpx}`} } from ${module}${style.end}`
    : `const { ${mpx === 'mpx' ? mpx : `mpx: ${mpx}`} } = require(${module})${style.end}`
}

function mayImport({ node, scope }: NodePath<types.Program>, isModular: boolean): boolean {
  if (node.body.some(({ type }) => /^(Import|Export)/.test(type))) return true
  return isModular && !['require', 'module', 'exports'].some((name) => scope.hasGlobal(name))
}

/** Takes out imports of which nothing is left, and puts the load there, or where it belongs. */
export function replaceImports(
  moving: Moving,
  gone: readonly NodePath[],
  load: string | undefined,
): void {
  const { code, edits } = moving
  const replaced = load === undefined ? undefined : gone[0]
  for (const declaration of gone) {
    const { start, end } = spanOf(declaration)
    if (declaration === replaced) edits.update(start, end, load as string)
    else edits.remove(start, end + (/^[ \t]*\r?\n/.exec(code.slice(end))?.[0].length ?? 0))
  }
  if (load !== undefined && !replaced) writeLoad(moving, load)
}

/** Puts the load behind the imports at the top, or before everything else but directives and comments. */
function writeLoad(moving: Moving, text: string): void {
  const { ctx, code, edits, style } = moving
  const body = ctx.program.get('body')
  const others = body.findIndex((statement) => !isLoad(statement, ctx.imports))
  const loads = others === -1 ? body : body.slice(0, others)
  const next = body[loads.length]
  const load = next && isHazard(code, next) && !text.endsWith(';') ? `${text};` : text
  const last = loads.at(-1)
  const first = last ? endOfLine(code, spanOf(last).end) : startOf(code, next as NodePath)
  const at = outsideConditions(code, first)
  if (last || at !== first) {
    edits.appendLeft(at, style.newline + (last ? indentAt(code, spanOf(last).start) : '') + load)
  } else {
    edits.appendLeft(at, load + style.newline + style.newline + indentAt(code, at))
  }
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

/** Behind what only some platforms' builds of a framework have: `// #ifdef MP-WEIXIN` */
function outsideConditions(code: string, at: number): number {
  const before = code.slice(0, at)
  const isOpen = count(before, /#ifn?def\b/g) > count(before, /#endif\b/g)
  const end = isOpen ? code.indexOf('#endif', at) : -1
  return end === -1 ? at : outsideConditions(code, endOfLine(code, end + '#endif'.length))
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

function indentAt(code: string, at: number): string {
  const before = code.slice(code.lastIndexOf('\n', at - 1) + 1, at)
  return before.trim() === '' ? before : ''
}
