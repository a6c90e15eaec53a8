import ts from 'typescript'
import type { Api } from '../apis'
import { type Contracts, memberType } from '../contracts'
import { ownText } from './methods'

/** How an API is called, a line for each way: `mpx.uploadFile(options): Promise<UploadFileResult> & UploadTask`. */
export function signatureOf(api: Api, contracts: Contracts): string {
  const at = contracts.declarationOf(api)
  const generic = memberType(contracts, at, 'signature')?.getCallSignatures().at(-1)
  const texts = generic ? [genericText(generic, at, contracts)] : plainTexts(api, contracts)
  return texts.map((text) => `mpx.${api.name}${text}`).join('\n')
}

function plainTexts(api: Api, contracts: Contracts): string[] {
  const at = contracts.declarationOf(api)
  const text = (member: string): string => {
    const type = memberType(contracts, at, member)
    return type ? contracts.checker.typeToString(type, at, ts.TypeFormatFlags.NoTruncation) : ''
  }
  const options = () => optionsText(api, contracts)
  const args = () => argsTexts(api, contracts)
  switch (api.kind) {
    case 'call':
      return [`(${options()}): Promise<${text('result')}>`]
    case 'task':
      return [`(${options()}): Promise<${text('result')}> & ${text('task')}`]
    case 'sync':
      return args().map((each) => `(${each}): ${text('result')}`)
    case 'event':
      return [`(listener: (event: ${text('payload')}) => void): () => void`]
    case 'factory':
      return args().map((each) => `(${each}): ${text('product')}`)
    case 'socket':
      return [`(${options()}): ${text('product')}`]
  }
}

/** Positional arguments: `[path: string]`, or one of several such lists. */
function argsTexts(api: Api, contracts: Contracts): string[] {
  const at = contracts.declarationOf(api)
  const args = memberType(contracts, at, 'args')
  const lists = args?.isUnion() ? args.types : args ? [args] : []
  return lists.map((list) =>
    contracts.checker.typeToString(list, at, ts.TypeFormatFlags.NoTruncation).slice(1, -1),
  )
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
