import ts from 'typescript'
import { gatesText, hasGates, hole } from './holes'

/** A platform as the files of the APIs name it: `wechat`, whose host is a `Wx`. */
export interface Names {
  readonly platform: string
  readonly host: string
}
type Values = { readonly [name: string]: unknown }

/** A row as its file declares it; the newest where there are several. */
export interface Declared {
  readonly type: ts.TypeNode
  readonly row: ts.Expression
  readonly value: unknown
}

/** Another platform's row for this one: its shape, with holes for versions and failure codes. */
export function rowText({ type, row, value }: Declared, from: Names, to: Names): string {
  const copied = (node: ts.Node): string => copy(node, from, to)
  return `export const ${to.platform}: ${copied(type)} = ${shape(row, value, copied)}`
}

function shape(node: ts.Expression, value: unknown, copied: (node: ts.Node) => string): string {
  if (!ts.isObjectLiteralExpression(node)) return hasGates(value) ? hole : copied(node)
  const parts = node.properties.map((property) => {
    const name = property.name?.getText() ?? ''
    const inner = (value as Values)[name]
    if (name === 'since' || name === 'errors') return `${name}: ${hole}`
    if (name === 'params') return `${name}: ${gatesText(inner)}`
    if (ts.isPropertyAssignment(property)) {
      return `${name}: ${shape(property.initializer, inner, copied)}`
    }
    return hasGates(inner) ? `${name}: ${hole}` : copied(property)
  })
  return `{ ${parts.join(', ')} }`
}

/** Source text with the other host's type, and holes for versions that it asks for. */
function copy(node: ts.Node, from: Names, to: Names): string {
  const replacement = (part: ts.Node): string | undefined => {
    if (ts.isIdentifier(part) && part.text === from.host) return to.host
    return ts.isStringLiteral(part) && /^\d+\.\d+\.\d+$/.test(part.text) ? hole : undefined
  }
  const source = node.getSourceFile().text
  let text = ''
  let end = node.getStart()
  const visit = (part: ts.Node): void => {
    const other = replacement(part)
    if (other === undefined) ts.forEachChild(part, visit)
    else {
      text += source.slice(end, part.getStart()) + other
      end = part.end
    }
  }
  visit(node)
  return text + source.slice(end, node.end)
}
