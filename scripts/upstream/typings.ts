import { join } from 'node:path'
import ts from 'typescript'
import { records } from '../../src/platforms/index'
import type { Platform } from '../../src/types/gate'
import { programOf } from './program'

/** What typings say of a member of a host's object, or of an option: from when it is there, if they say so. */
export type Minimums = ReadonlyMap<string, string | undefined>

/** Reads the members of a host and their options (`uploadFile.timeout`) from the package of its typings. */
export function readTypings(platform: Platform, folder: string): Minimums {
  const entry = join(folder, 'crossmp-upstream.ts')
  const text = `/// <reference path="./${typesOf(folder)}" />\ndeclare const host: ${records[platform].hostType}\n`
  const program = programOf(entry, text)
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(entry)
  const host = source?.statements.find(ts.isVariableStatement)?.declarationList.declarations[0]
  if (!host) throw new Error(`The typings in ${folder} can't be read.`)
  return new Map(readMembers(checker, checker.getTypeAtLocation(host), host))
}

type Read = [path: string, minimum: string | undefined]

function readMembers(checker: ts.TypeChecker, type: ts.Type, at: ts.Node, prefix = ''): Read[] {
  return type.getProperties().flatMap((member) => {
    const path = prefix + member.name
    const own = checker.getTypeOfSymbolAtLocation(member, at)
    if (member.flags & ts.SymbolFlags.Namespace) return readMembers(checker, own, at, `${path}.`)
    const options = optionsOf(own, checker, at).map(
      (option): Read => [`${path}.${option.name}`, minimumOf(option, checker)],
    )
    return [[path, minimumOf(member, checker)] as Read, ...options]
  })
}

function typesOf(folder: string): string {
  const { types = 'index.d.ts' } = JSON.parse(ts.sys.readFile(join(folder, 'package.json')) ?? '{}')
  return types
}

const callbacks: readonly string[] = ['success', 'fail', 'complete']

/** The options of a call: the fields of an object that comes first, else the names of arguments. */
function optionsOf(type: ts.Type, checker: ts.TypeChecker, at: ts.Node): ts.Symbol[] {
  return type.getCallSignatures().flatMap(({ parameters }) => {
    const types = parameters.map((parameter) => typeGiven(parameter, checker, at))
    const [first] = types
    if (first && isBag(first))
      return first.getProperties().filter(({ name }) => !callbacks.includes(name))
    const isListener = parameters.length === 1 && !!first?.getCallSignatures().length
    return isListener ? [] : parameters
  })
}

function typeGiven(parameter: ts.Symbol, checker: ts.TypeChecker, at: ts.Node): ts.Type {
  const given = checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(parameter, at))
  return checker.getBaseConstraintOfType(given) ?? given
}

/** Whether it is an object of the typings' own, with fields. */
function isBag(type: ts.Type): boolean {
  const files = type
    .getProperties()
    .flatMap(({ declarations = [] }) => declarations.map((each) => each.getSourceFile().fileName))
  return (
    (type.flags & ts.TypeFlags.Object) !== 0 &&
    files.length > 0 &&
    !files.some((file) => /lib\.[\w.]+\.d\.ts$/.test(file) && file.includes('/typescript/'))
  )
}

/** "需要基础库： `2.10.0`", first of all. */
function minimumOf(symbol: ts.Symbol, checker: ts.TypeChecker): string | undefined {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker))
  return /需要基础库：\s*`(\d+\.\d+\.\d+)`/.exec(text)?.[1]
}
