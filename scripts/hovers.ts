// What editors show of an option, a field, a method or an API: the doc comment, and from when the platforms have it.
import { readFileSync, writeFileSync } from 'node:fs'
import ts from 'typescript'
import type { Api } from './apis'
import { readBuiltContracts } from './contracts'
import { apiText, readVersions } from './since/index'

/** Adds versions to the comments in a file of built declarations. */
export function addVersions(apis: readonly Api[], file: string): void {
  const contracts = readBuiltContracts(apis, file)
  const [anApi] = apis
  if (!anApi) return
  const source = contracts.declarationOf(anApi).getSourceFile()
  const texts = new Map(readVersions(apis, contracts).texts('en'))
  for (const [node, text] of apiTexts(apis, source)) texts.set(node, text)
  let code = readFileSync(file, 'utf8')
  // From the end, so that places before stay where they are.
  const edits = [...texts].flatMap(([node, text]) => (text ? editOf(node, text, source) : []))
  for (const { from, to, comment } of edits.sort((a, b) => b.from - a.from)) {
    code = code.slice(0, from) + comment + code.slice(to)
  }
  writeFileSync(file, code)
}

/** The members of `Apis`, and the functions that are exported by name. */
function apiTexts(apis: readonly Api[], source: ts.SourceFile): [ts.Node, string][] {
  const texts = new Map(apis.map((api) => [api.name, apiText(api)]))
  return source.statements.flatMap((statement) => {
    const members =
      ts.isInterfaceDeclaration(statement) && /^(?:Bare)?Apis$/.test(statement.name.text)
        ? statement.members
        : []
    const functions = ts.isVariableStatement(statement)
      ? [statement.declarationList.declarations[0]]
      : []
    const named = [...members, ...functions].map((node): [ts.Node, string] => [
      node === functions[0] ? statement : (node as ts.Node),
      texts.get(node?.name?.getText(source) ?? '') ?? '',
    ])
    return named
  })
}

interface Edit {
  readonly from: number
  readonly to: number
  readonly comment: string
}

function editOf(node: ts.Node, text: string, source: ts.SourceFile): Edit {
  if (node.getSourceFile() !== source)
    throw new Error(`Not in ${source.fileName}: ${node.getText()}`)
  const start = node.getStart(source)
  const doc = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc).at(-1)
  const column = source.getLineAndCharacterOfPosition(start).character
  const indent = ' '.repeat(column)
  if (!doc) return { from: start, to: start, comment: `/** Since: ${text}. */\n${indent}` }
  const comment = withSince(source.text.slice(doc.pos, doc.end), text, indent)
  return { from: doc.pos, to: doc.end, comment }
}

/** A doc comment that also says since when, before its tags. */
export function withSince(comment: string, text: string, indent = ''): string {
  if (!text) return comment
  const lines = comment
    .replace(/^\/\*\*|\*\/$/g, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trimEnd())
  const tag = lines.findIndex((line) => line.startsWith('@'))
  const before = (tag < 0 ? lines : lines.slice(0, tag)).join('\n').trim()
  const tags = tag < 0 ? '' : lines.slice(tag).join('\n').trimEnd()
  const all = [before, `Since: ${text}.`, tags].filter(Boolean).join('\n\n').split('\n')
  const body = all.map((line) => `${indent} *${line && ` ${line}`}`).join('\n')
  return `/**\n${body}\n${indent} */`
}
