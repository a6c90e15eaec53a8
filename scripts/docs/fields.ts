import ts from 'typescript'
import { isBuiltIn } from '../contracts'

/** An option, a field of a result, or a method. */
export interface Field {
  readonly name: string
  readonly optional: boolean
  readonly text: string
  /** Whether it is a field of a field. */
  readonly inner: boolean
  /** Where it is written; several where it is overloaded. */
  readonly declarations: readonly ts.Node[]
}

/** The members of a type, also the inherited ones. */
export function readFields(type: ts.Type, checker: ts.TypeChecker): Field[] {
  if ((type.flags & ts.TypeFlags.Object) === 0 || type.getStringIndexType()) return []
  if (isBuiltIn(type)) return []
  return checker.getPropertiesOfType(type).flatMap((symbol) => {
    const field = readField(symbol, checker)
    return [field, ...readInner(field, checker)]
  })
}

// The fields of an object that is typed on the spot: `miniProgram.appId`.
function readInner(field: Field, checker: ts.TypeChecker): Field[] {
  const [declaration] = field.declarations
  if (!declaration || !ts.isPropertySignature(declaration)) return []
  if (!declaration.type || !ts.isTypeLiteralNode(declaration.type)) return []
  return readFields(checker.getTypeAtLocation(declaration.type), checker)
    .filter(({ text }) => text !== '')
    .map((inner) => ({ ...inner, name: `${field.name}.${inner.name}`, inner: true }))
}

function readField(symbol: ts.Symbol, checker: ts.TypeChecker): Field {
  const tags = symbol.getJsDocTags(checker)
  const deprecated = tags.find(({ name }) => name === 'deprecated')
  const text = [
    ts.displayPartsToString(symbol.getDocumentationComment(checker)),
    deprecated ? `Deprecated. ${ts.displayPartsToString(deprecated.text)}` : '',
  ]
  return {
    name: symbol.name,
    optional: (symbol.flags & ts.SymbolFlags.Optional) !== 0,
    text: text.filter(Boolean).join(' ').trim(),
    inner: false,
    declarations: symbol.declarations ?? [],
  }
}

/** The type of a field as it is written, without what is true of all: `undefined`, and named values of any interface. */
export function typeText({ declarations: [declaration] }: Field): string {
  const written =
    declaration && (ts.isPropertySignature(declaration) || ts.isParameter(declaration))
  if (!written || !declaration.type) return ''
  const text = plainText(declaration.type)
  return declaration.questionToken ? text.replace(/( \| Fields)? \| undefined$/, '') : text
}

const printer = ts.createPrinter({ removeComments: true })

/** The text of a type, on one line. */
export function plainText(node: ts.Node): string {
  ts.setEmitFlags(node, ts.EmitFlags.SingleLine)
  return (
    printer
      .printNode(ts.EmitHint.Unspecified, node, node.getSourceFile())
      .replace(/\s+/g, ' ')
      .replace(/\breadonly /g, '')
      // Said once in the guides, of all that is optional.
      .replace(/(\?: [^;]*?) \| undefined\b/g, '$1')
      .replace(/; }/g, ' }')
  )
}
