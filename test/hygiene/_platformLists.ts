import ts from 'typescript'

type Families = readonly (readonly string[])[]

/**
 * Where source text lists platforms by hand, or their globals: an array, a union, the members of a type, or the names in an object
 * that are two of them or more.
 */
export const platformLists = (file: string, text: string, families: Families): string[] =>
  nodesOf(file, text, (node) => {
    const names = namesIn(node)
    return families.some((family) => family.filter((name) => names.includes(name)).length > 1)
  })

/** Where source text asks for one platform by its name: `platform === 'wechat'`. */
export const platformQuestions = (file: string, text: string, families: Families): string[] =>
  nodesOf(
    file,
    text,
    (node) =>
      ts.isBinaryExpression(node) &&
      /^[!=]==?$/.test(node.operatorToken.getText()) &&
      [node.left, node.right].flatMap(textOf).some((name) => families.flat().includes(name)),
  )

function nodesOf(file: string, text: string, isFault: (node: ts.Node) => boolean): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (isFault(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart())
      found.push(`${file}:${line + 1} ${node.getText().replace(/\s+/g, ' ').slice(0, 60)}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** What a node lists by itself, and not in what it holds. */
function namesIn(node: ts.Node): string[] {
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(textOf)
  if (ts.isUnionTypeNode(node)) {
    return node.types.flatMap((type) => (ts.isLiteralTypeNode(type) ? textOf(type.literal) : []))
  }
  if (ts.isObjectLiteralExpression(node)) return node.properties.filter(isName).flatMap(keyOf)
  if (ts.isTypeLiteralNode(node) || ts.isInterfaceDeclaration(node)) {
    return node.members.flatMap(keyOf)
  }
  return []
}

/** `wechat`, `wechat: 'WeChat'`, `wechat: '1.4.0'`: a name for a name. Tables of anything else are not lists. */
const isName = (property: ts.ObjectLiteralElementLike): boolean =>
  ts.isShorthandPropertyAssignment(property) ||
  (ts.isPropertyAssignment(property) && ts.isStringLiteral(property.initializer))

const keyOf = ({ name }: ts.ObjectLiteralElementLike | ts.TypeElement): string[] =>
  name && ts.isIdentifier(name) ? [name.text] : []

const textOf = (node: ts.Node): string[] => (ts.isStringLiteral(node) ? [node.text] : [])
