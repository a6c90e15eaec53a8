import { relative } from 'node:path'
import ts from 'typescript'
import { root } from '../apis'
import type { Edition } from './edition'
import { plainText, readFields } from './fields'
import { plainTable } from './tables'

/** A type of ours that has a name, and its declaration. */
export type Named = ts.InterfaceDeclaration | ts.TypeAliasDeclaration

// Said in the guides, or of no use to an app developer.
const known = new Set(['Ok', 'Callbacks', 'Listener', 'With', 'Fields'])

/** The types of ours that declarations name, and those that these name in turn. */
export function namedTypes(declarations: readonly ts.Node[], checker: ts.TypeChecker): Named[] {
  const found = new Set<Named>()
  const visit = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node)) add(node)
    ts.forEachChild(node, visit)
  }
  const add = ({ typeName }: ts.TypeReferenceNode): void => {
    const [declaration] = resolve(typeName, checker)?.declarations ?? []
    if (!declaration || !isNamed(declaration) || found.has(declaration)) return
    if (known.has(declaration.name.text)) return
    found.add(declaration)
    visit(declaration)
  }
  declarations.forEach(visit)
  return [...found]
}

function resolve(name: ts.EntityName, checker: ts.TypeChecker): ts.Symbol | undefined {
  const symbol = checker.getSymbolAtLocation(name)
  return symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
}

function isNamed(node: ts.Node): node is Named {
  const isType = ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)
  return isType && fileOf(node).startsWith('src/')
}

const fileOf = (node: ts.Node): string =>
  relative(root, node.getSourceFile().fileName).replaceAll('\\', '/')

/** Whether many APIs share it: such types have a page of their own. */
export const isShared = (type: Named): boolean => fileOf(type).startsWith('src/types/')

/** A type under a heading: its fields, or its text where it is no object. */
export function typeSection(type: Named, edition: Edition): string {
  const { checker } = edition.contracts
  const symbol = checker.getSymbolAtLocation(type.name)
  const comment = edition.words.member(
    ts.displayPartsToString(symbol?.getDocumentationComment(checker)),
  )
  const content = ts.isInterfaceDeclaration(type)
    ? plainTable(edition, readFields(checker.getTypeAtLocation(type), checker))
    : `\`\`\`typescript\ntype ${type.name.text} = ${plainText(type.type)}\n\`\`\``
  return [`## ${type.name.text}`, comment, content].filter(Boolean).join('\n\n')
}
