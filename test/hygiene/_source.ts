import ts from 'typescript'

/** What the compiler would need helpers for, or what engines of 2015 lack. */
export function costlySyntax(file: string, text: string): string[] {
  const found: string[] = []
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const visit = (node: ts.Node): void => {
    const what = nameOf(node)
    if (what) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
      found.push(`${file}:${line + 1} ${what}`)
    }
    // Types leave nothing behind.
    if (!ts.isTypeNode(node)) ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function nameOf(node: ts.Node): string | undefined {
  if (ts.isSpreadAssignment(node)) return 'object spread'
  if (ts.isBindingElement(node) && node.dotDotDotToken && ts.isObjectBindingPattern(node.parent)) {
    return 'object rest'
  }
  if (ts.isPropertyDeclaration(node) || ts.isPrivateIdentifier(node)) return 'class field'
  if (ts.isParameter(node) && node.modifiers) return 'class field'
  if (ts.isYieldExpression(node) || ('asteriskToken' in node && node.asteriskToken)) {
    return 'generator'
  }
  if (node.kind === ts.SyntaxKind.AsyncKeyword || ts.isAwaitExpression(node)) return 'async'
  if (node.kind === ts.SyntaxKind.QuestionDotToken) return 'optional chaining'
  return operators[node.kind]
}

const operators: { readonly [kind: number]: string } = {
  [ts.SyntaxKind.QuestionQuestionToken]: 'nullish coalescing',
  [ts.SyntaxKind.QuestionQuestionEqualsToken]: 'nullish assignment',
  [ts.SyntaxKind.BarBarEqualsToken]: 'logical assignment',
  [ts.SyntaxKind.AmpersandAmpersandEqualsToken]: 'logical assignment',
  [ts.SyntaxKind.AsteriskAsteriskToken]: 'exponentiation',
  [ts.SyntaxKind.BigIntLiteral]: 'BigInt',
}
