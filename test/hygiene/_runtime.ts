import ts from 'typescript'

const globalsOfNode = new Set(['Buffer', 'NodeJS', 'global', 'process', 'require', 'setImmediate'])

/** The modules and globals of Node that source text uses, types included. */
export function usesOfNode(file: string, text: string): string[] {
  const found = ts
    .preProcessFile(text)
    .importedFiles.filter(({ fileName }) => fileName.startsWith('node:'))
    .map(({ fileName }) => `${file} ${fileName}`)
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && isGlobal(node)) found.push(`${file} ${node.text}`)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** Not the name of a member: `a.process`, `{ process: 1 }`. */
function isGlobal(node: ts.Identifier): boolean {
  const { parent } = node
  const isMember =
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node)
  return globalsOfNode.has(node.text) && !isMember
}
