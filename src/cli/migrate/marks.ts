import type { NodePath } from '@babel/core'
import { type HostName, ownerOf } from '../../babel/options/globals'
import { spanOf } from '../source'
import type { Moving } from './moving'

const label = 'crossmp-migrate: '

/** What only one host has. */
interface OfHost {
  readonly host: HostName
  readonly name: string
}

/** Leaves something to the author, unless the code there runs where its host is, as guards tell. */
export function mark(moving: Moving, path: NodePath, reason: string, of?: OfHost): void {
  const { marks, isGuarded } = moving
  const isSafe = of && [of.name, ownerOf(of.host).name].some((query) => isGuarded(path, query))
  if (!isSafe) marks.push({ path, reason })
}

/** Writes each mark as a comment over what it is about, unless it stands there from before. */
export function writeMarks(moving: Moving): void {
  const { edits, code, marks, style } = moving
  const written = new Set<string>()
  for (const { path, reason } of marks) {
    const own = ownLine(moving, path)
    const line = own === undefined ? undefined : aboveDirectives(moving, own)
    const at = line ?? spanOf(path.getStatementParent() ?? path).start
    const key = `${at} ${reason}`
    if (written.has(key) || isMarked(code, at, reason)) continue
    written.add(key)
    if (line === undefined) edits.appendLeft(at, `/* ${label}${reason} */ `)
    else {
      const indent = /^[ \t]*/.exec(code.slice(line))?.[0] ?? ''
      edits.appendLeft(line, `${indent}// ${label}${reason}${style.newline}`)
    }
  }
}

/** Where the line begins of the innermost statement or member around a place that stands on a line of their own. */
function ownLine({ code, start: first }: Moving, path: NodePath): number | undefined {
  for (let each: NodePath | null = path; each && !each.isProgram(); each = each.parentPath) {
    if (!each.isStatement() && !each.isObjectMember() && !each.parentPath?.isClassBody()) continue
    const line = lineAt(code, spanOf(each).start)
    if (line >= first && beginsLine(code, line, each)) return line
  }
  return undefined
}

/** Whether something begins a line, or stands behind others of its list that do. */
function beginsLine(code: string, line: number, path: NodePath): boolean {
  for (let each = path; each.node; each = each.getPrevSibling()) {
    const { start } = spanOf(each)
    if (start < line) return false
    if (code.slice(line, start).trim() === '') return true
    if (!each.inList || each.key === 0) return false
  }
  return false
}

const directive = /^[ \t]*(?:\/\/|\/\*)\s*(?:eslint-disable-next-line|\w+-ignore|@ts-)/

/** Comments to tools are about the line right below them. */
function aboveDirectives(moving: Moving, line: number): number {
  const { code, start: first } = moving
  const above = lineAt(code, line - 1)
  const isDirective = line > first && directive.test(code.slice(above, line))
  return isDirective && above >= first ? aboveDirectives(moving, above) : line
}

const lineAt = (code: string, at: number): number => code.lastIndexOf('\n', at - 1) + 1

/** Whether a comment on the line says it, or one of those right above. */
function isMarked(code: string, at: number, reason: string): boolean {
  const said = label + reason
  let start = lineAt(code, at)
  if (code.slice(start, at).includes(said)) return true
  while (start > 0) {
    const end = start - 1
    start = lineAt(code, end)
    const line = code.slice(start, end)
    if (line.includes(said)) return true
    if (!line.trim().startsWith('//')) return false
  }
  return false
}

/** The marks of a text, with their lines. */
export function marksIn(text: string): { readonly line: number; readonly reason: string }[] {
  return text.split(/\r\n|[\r\n]/).flatMap((line, index) => {
    const found = new RegExp(`(?://|/\\*) ${label}(.*?)(?: \\*/.*)?$`).exec(line)
    return found ? [{ line: index + 1, reason: found[1] as string }] : []
  })
}
