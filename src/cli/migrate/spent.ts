import type { NodePath, types } from '@babel/core'
import type { Context } from '../../babel/context'
import type { Specifier } from '../../babel/find/frameworks'
import type { Globals } from '../../babel/find/globals'
import { type Span, spanOf, spansInList } from '../source'
import { isSpent } from './moved'
import { type Moving, textAt } from './moving'

type Declaration = NodePath<types.ImportDeclaration>

/** What is imported of frameworks of which nothing will be left. `elsewhere`: the text that may read it too. */
export const spentSpecifiers = (ctx: Context, globals: Globals, elsewhere: string): Specifier[] =>
  globals.imports.flatMap(({ specifier, reads }) => {
    if (!specifier || reads.length === 0) return []
    const isRead = new RegExp(`\\b${specifier.node.local.name}\\b`).test(elsewhere)
    return !isRead && reads.every((read) => isSpent(ctx, read, globals)) ? [specifier] : []
  })

/** Takes it out. Returns the declarations that nothing is left of. */
export function dropSpecifiers(moving: Moving, specifiers: readonly Specifier[]): Declaration[] {
  const declarations = new Set(specifiers.map(({ parentPath }) => parentPath as Declaration))
  return [...declarations].filter((declaration) => {
    const all = declaration.get('specifiers')
    const left = all.filter((each) => !specifiers.includes(each))
    if (left.length > 0) writeClause(moving, all, left)
    return left.length === 0
  })
}

/** `Taro, { useLoad }` of `import Taro, { useLoad, request } from '@tarojs/taro'` */
function writeClause({ code, edits }: Moving, all: Specifier[], left: readonly Specifier[]): void {
  const named = all.filter((each) => each.isImportSpecifier())
  const others = all.filter((each) => !each.isImportSpecifier())
  const [first, last] = [all[0], all.at(-1)].map((each) => spanOf(each as Specifier)) as [
    Span,
    Span,
  ]
  const start = others.length > 0 ? first.start : code.lastIndexOf('{', first.start)
  const end = named.length > 0 ? code.indexOf('}', last.end) + 1 : last.end
  const texts = others.filter((each) => left.includes(each)).map((each) => textAt({ code }, each))
  const inBraces = named.filter((each) => left.includes(each))
  if (inBraces.length > 0) {
    const open = code.lastIndexOf('{', spanOf(named[0] as Specifier).start)
    const leaving = named.filter((each) => !inBraces.includes(each))
    texts.push(without(code, { start: open, end }, spansInList(named, leaving)))
  }
  edits.update(start, end, texts.join(', '))
}

/** A part of a text without some spans in it. */
function without(code: string, { start, end }: Span, spans: readonly Span[]): string {
  let at = start
  let text = ''
  for (const span of spans) {
    text += code.slice(at, Math.max(at, span.start))
    at = Math.max(at, span.end)
  }
  return text + code.slice(at, end)
}
