import { type NodePath, type ParserOptions, parseSync, traverse, types } from '@babel/core'

export interface Position {
  readonly line: number
  readonly column: number
}

/** An identifier of a text. */
export interface Token {
  readonly name: string
  readonly at: Position
  /** Whether it belongs to what loads a module of the library: an import, `require('…').uploadFile`. */
  readonly loads: boolean
}

/** How to read a file of this name, without turning it into something else. */
export function parserFor(filename: string): ParserOptions {
  const jsx = filename.endsWith('x') ? (['jsx'] as const) : []
  const typescript = /\.tsx?$/.test(filename) ? (['typescript', 'decorators-legacy'] as const) : []
  return { plugins: [...jsx, ...typescript] }
}

/** Every identifier of a text, and the lines of the statements that load the library. */
export function readTokens(code: string, filename: string, source: string) {
  const config = { babelrc: false, configFile: false, sourceType: 'unambiguous' } as const
  const file = parseSync(code, { ...config, parserOpts: parserFor(filename) })
  const tokens: Token[] = []
  const lines = new Set<number>()
  traverse(file as types.File, {
    StringLiteral(path) {
      if (!isSource(path.node, source)) return
      const loc = path.getStatementParent()?.node.loc as types.SourceLocation
      for (let { line } = loc.start; line <= loc.end.line; line++) lines.add(line)
    },
    enter(path) {
      const { node } = path
      if (!types.isIdentifier(node) && !types.isJSXIdentifier(node)) return
      const { line, column } = (node.loc as types.SourceLocation).start
      const loads = isOfLoad(path, source)
      tokens.push({ name: node.name, at: { line, column }, loads })
    },
  })
  return { tokens, lines }
}

const isSource = (node: types.Node, source: string): boolean =>
  types.isStringLiteral(node) && (node.value === source || node.value.startsWith(`${source}/`))

function isOfLoad(path: NodePath, source: string): boolean {
  const { parentPath: parent } = path
  if (parent?.isVariableDeclarator())
    return path.key === 'id' && isLoad(parent.get('init') as NodePath, source)
  return isLoad(parent, source) || !!path.findParent((outer) => isImport(outer, source))
}

/** `require('…')`, `require('…').uploadFile`, `(await import('…')).uploadFile` */
function isLoad(path: NodePath | null | undefined, source: string): boolean {
  if (path?.isMemberExpression()) return isLoad(path.get('object'), source)
  if (path?.isAwaitExpression()) return isLoad(path.get('argument'), source)
  return !!path?.isCallExpression() && path.node.arguments.some((node) => isSource(node, source))
}

function isImport(path: NodePath, source: string): boolean {
  if (path.isTSImportEqualsDeclaration()) return true
  return path.isImportDeclaration() && isSource(path.node.source, source)
}
