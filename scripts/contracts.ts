import { join } from 'node:path'
import ts from 'typescript'
import type { Platform } from '../src/types/gate'
import { type Api, root } from './apis'

/** The contracts as the compiler sees them. */
export interface Contracts {
  readonly checker: ts.TypeChecker
  /** The declaration of an API's contract type. */
  declarationOf(api: Api): ts.TypeAliasDeclaration
}

/** Compiles the files of the APIs, for what only their types say. */
export const readContracts = (apis: readonly Api[]): Contracts =>
  readContractsIn(apis, ({ file }) => join(root, 'src/apis', `${file}.ts`))

/** The same of declarations that were built: all of them in one file. */
export const readBuiltContracts = (apis: readonly Api[], file: string): Contracts =>
  readContractsIn(apis, () => file)

function readContractsIn(apis: readonly Api[], fileOf: (api: Api) => string): Contracts {
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root)
  const program = ts.createProgram([...new Set(apis.map(fileOf))], options)
  return {
    checker: program.getTypeChecker(),
    declarationOf(api) {
      const alias = program
        .getSourceFile(fileOf(api))
        ?.statements.find(
          (node): node is ts.TypeAliasDeclaration =>
            ts.isTypeAliasDeclaration(node) && node.name.text === api.type,
        )
      if (!alias) throw new Error(`${fileOf(api)}: no type ${api.type}`)
      return alias
    },
  }
}

/** The bag of an API for what only one platform knows, if it is typed; also of one that has a signature of its own. */
export function bagType(
  contracts: Contracts,
  declaration: ts.TypeAliasDeclaration,
  platform: Platform,
): ts.Type | undefined {
  const { checker } = contracts
  const symbol =
    memberType(contracts, declaration, 'extras')?.getProperty(platform) ??
    givenType(contracts, declaration)?.getProperty(platform)
  const type = symbol && checker.getTypeOfSymbolAtLocation(symbol, declaration)
  return type && checker.getNonNullableType(type)
}

/** What is given to an API that has a signature of its own. */
export function givenType(
  contracts: Contracts,
  declaration: ts.TypeAliasDeclaration,
): ts.Type | undefined {
  const [signature] = memberType(contracts, declaration, 'signature')?.getCallSignatures() ?? []
  const [given] = signature?.parameters ?? []
  return given && contracts.checker.getTypeOfSymbolAtLocation(given, declaration)
}

/** The type of a contract's member, if it has it. */
export function memberType(
  { checker }: Contracts,
  declaration: ts.TypeAliasDeclaration,
  member: string,
): ts.Type | undefined {
  const symbol = checker.getTypeAtLocation(declaration).getProperty(member)
  return symbol && checker.getTypeOfSymbolAtLocation(symbol, declaration)
}

/** What the language brings along: a list, an ArrayBuffer. */
export const isBuiltIn = ({ symbol }: ts.Type): boolean =>
  !!symbol?.declarations?.some((node) => /\/lib\.[\w.]*d\.ts$/.test(node.getSourceFile().fileName))
