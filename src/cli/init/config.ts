import type { NodePath, types } from '@babel/core'
import type MagicString from 'magic-string'
import { indentAt, writeLoad } from '../placeLoad'
import { type Span, type Style, spanOf, spanOfNode } from '../source'
import { isLastWord, isPlain, type ObjectPath, propertyOf } from './configObject'
import { loadOf } from './loadOf'

/** A configuration that is being changed. */
export interface Config {
  readonly program: NodePath<types.Program>
  readonly code: string
  readonly edits: MagicString
  readonly style: Style
  readonly isJson: boolean
  /** Whether it imports what it needs. */
  readonly isModule: boolean
}

/** A text in the quotes of a configuration. */
export const quoted = ({ style }: Config, text: string): string => text.replaceAll("'", style.quote)

/** Loads `crossmp` of a module. Returns whether the name is free. */
export function addLoad(config: Config, module: string): boolean {
  const { program, isModule, style } = config
  if (program.scope.hasReference('crossmp') || program.scope.hasGlobal('crossmp')) return false
  writeLoad(config, quoted(config, loadOf(module, isModule)) + style.end)
  return true
}

/** Adds to the list that a property is, or has the property. Returns whether that is surely what it means. */
export function addToList(
  config: Config,
  object: ObjectPath,
  name: string,
  item: string,
  isFirst = false,
): boolean {
  const list = propertyOf(object, name)
  if (list?.isArrayExpression() && isLastWord(object, name)) {
    insert(
      config,
      spanOf(list),
      list.node.elements.flatMap((each) => each ?? []),
      quoted(config, item),
      isFirst,
    )
    return true
  }
  if (list || !isPlain(object)) return false
  addProperty(config, object, `${name}: [${quoted(config, item)}]`)
  return true
}

export function addProperty(config: Config, object: ObjectPath, property: string): void {
  insert(config, spanOf(object), object.node.properties, property)
}

/** Adds a statement at the end of a block. */
export function addStatement(
  config: Config,
  block: NodePath<types.BlockStatement>,
  text: string,
): void {
  const { code, edits, style } = config
  const last = block.get('body').at(-1)
  const { start, end } = spanOf(block)
  const newline =
    style.newline + (last ? indentAt(code, spanOf(last).start) : `${indentOf(code, start)}  `)
  if (last) edits.appendLeft(spanOf(last).end, newline + text + style.end)
  else
    edits.update(
      start,
      end,
      `{${newline}${text}${style.end}${style.newline}${indentOf(code, start)}}`,
    )
}

/** Adds a member of a list or object in the way in which the others stand there: on lines of their own, or on one. */
function insert(
  config: Config,
  { start, end }: Span,
  members: readonly types.Node[],
  text: string,
  isFirst = false,
): void {
  const { code, edits, style } = config
  if (text.includes('\n') && !code.slice(start, end).includes('\n')) {
    putOnLines(config, { start, end }, members, text)
    return
  }
  const [first, last] = [members[0], members.at(-1)].map((each) => each && spanOfNode(each))
  if (!first || !last) {
    const around = code[start] === '{' ? ' ' : ''
    edits.update(start, end, `${code[start]}${around}${text}${around}${code[end - 1]}`)
    return
  }
  const isOnLines = code.slice(start, first.start).includes('\n')
  const separator = isOnLines ? style.newline + indentAt(code, first.start) : ' '
  const lines = text.replaceAll('\n', separator)
  if (isFirst) edits.appendLeft(first.start, `${lines},${separator}`)
  else {
    const comma = /^\s*,/.exec(code.slice(last.end))?.[0].length ?? 0
    edits.appendLeft(last.end + comma, `${comma ? '' : ','}${separator}${lines}${comma ? ',' : ''}`)
  }
}

/** Adds a member of several lines at the end of an object that is on one. */
function putOnLines(
  { code, edits, style }: Config,
  { start, end }: Span,
  members: readonly types.Node[],
  text: string,
): void {
  const outer = style.newline + indentOf(code, start)
  const inner = `${outer}  `
  const last = members.at(-1)
  const behind = last ? spanOfNode(last).end : start + 1
  const before = code.slice(start + 1, behind).trim()
  const comment = code
    .slice(behind, end - 1)
    .replace(/^\s*,/, '')
    .trim()
  const parts = [before && `${before},`, comment, text.replaceAll('\n', inner)]
  const lines = parts.filter((part) => part !== '').join(inner)
  edits.update(start, end, `{${inner}${lines}${outer}}`)
}

/** The blanks before the first character of the line of a place. */
const indentOf = (code: string, at: number): string =>
  /^[ \t]*/.exec(code.slice(code.lastIndexOf('\n', at - 1) + 1))?.[0] ?? ''
