import ts from 'typescript'
import { type Field, plainText } from './fields'

/** A method as an app developer writes it, one line for each way to call it: `abort()`, `readFile(options): Promise<…>`. */
export function methodTexts({ name, declarations }: Field): string[] {
  return declarations.filter(ts.isMethodSignature).map((method) => {
    const parameters = method.parameters.map(parameterText).filter(Boolean).join(', ')
    const result = method.type ? plainText(method.type) : 'void'
    return `${name}(${parameters})${result === 'void' ? '' : `: ${result}`}`
  })
}

function parameterText(parameter: ts.ParameterDeclaration): string {
  const { name, questionToken, dotDotDotToken, type } = parameter
  const text = type ? ownText(type) : ''
  return (
    text && `${dotDotDotToken ? '...' : ''}${name.getText()}${questionToken ? '?' : ''}: ${text}`
  )
}

/** What a parameter takes, less the callbacks: every method of the kind takes them, and they are said once. */
export function ownText(type: ts.TypeNode): string {
  if (ts.isIntersectionTypeNode(type)) return type.types.map(ownText).filter(Boolean).join(' & ')
  if (!ts.isTypeReferenceNode(type)) return plainText(type)
  const [inner] = type.typeArguments ?? []
  const name = type.typeName.getText()
  if (name === 'Callbacks') return ''
  if (inner && name === 'Listener') return `(event: ${plainText(inner)}) => void`
  return inner && name === 'With' ? ownText(inner) : plainText(type)
}
