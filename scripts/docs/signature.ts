import ts from 'typescript'
import type { Api } from '../apis'
import { type Contracts, memberType } from '../contracts'
import { ownText } from './methods'

/** How an API is called: `mpx.uploadFile(options): Promise<UploadFileResult> & UploadTask`. */
export function signatureOf(api: Api, contracts: Contracts): string {
  const at = contracts.declarationOf(api)
  const generic = memberType(contracts, at, 'signature')?.getCallSignatures().at(-1)
  return `mpx.${api.name}${generic ? genericText(generic, at, contracts) : plainText(api, contracts)}`
}

function plainText(api: Api, contracts: Contracts): string {
  const at = contracts.declarationOf(api)
  const text = (member: string): string => {
    const type = memberType(contracts, at, member)
    return type ? contracts.checker.typeToString(type, at, ts.TypeFormatFlags.NoTruncation) : ''
  }
  switch (api.kind) {
    case 'call':
      return `(${optionsText(api, contracts)}): Promise<${text('result')}>`
    case 'task':
      return `(${optionsText(api, contracts)}): Promise<${text('result')}> & ${text('task')}`
    case 'sync':
      return `(${text('args').slice(1, -1)}): ${text('result')}`
    case 'event':
      return `(listener: (event: ${text('payload')}) => void): () => void`
    case 'factory':
      return `(${text('args').slice(1, -1)}): ${text('product')}`
    case 'socket':
      return `(${optionsText(api, contracts)}): ${text('product')}`
  }
}

// Nothing to give but callbacks, something, something that is required.
function optionsText(api: Api, contracts: Contracts): string {
  const type = memberType(contracts, contracts.declarationOf(api), 'options')
  const fields = type?.getProperties() ?? []
  const required = fields.some(({ flags }) => (flags & ts.SymbolFlags.Optional) === 0)
  return required ? 'options' : 'options?'
}

function genericText(signature: ts.Signature, at: ts.Node, { checker }: Contracts): string {
  const print = (type: ts.Type): string =>
    checker.typeToString(type, at, ts.TypeFormatFlags.NoTruncation)
  const generics = (signature.typeParameters ?? []).map((type) => {
    const preset = type.getDefault()
    return `${type.symbol.name}${preset ? ` = ${print(preset)}` : ''}`
  })
  const parameters = signature.parameters.map((parameter) => parameterText(parameter, at, checker))
  const types = generics.length ? `<${generics.join(', ')}>` : ''
  return `${types}(${parameters.join(', ')}): ${print(signature.getReturnType())}`
}

function parameterText(parameter: ts.Symbol, at: ts.Node, checker: ts.TypeChecker): string {
  const [declaration] = parameter.declarations ?? []
  if (!declaration || !ts.isParameter(declaration)) return parameter.name
  // `...args: Arguments<…>` is the options.
  if (declaration.dotDotDotToken || parameter.name === 'options') return 'options'
  const type = checker.getTypeOfSymbolAtLocation(parameter, at)
  const mark = declaration.questionToken ? '?' : ''
  return `${parameter.name}${mark}: ${declaration.type ? ownText(declaration.type) : checker.typeToString(type)}`
}
