import type { Rule, Scope, SourceCode } from 'eslint'
import { addImport } from './addImport'
import { bringsMpx } from './bringsMpx'

/** What a file calls `mpx`, and what to add to it where it does not import it yet. */
export interface MpxName {
  readonly name: string
  add(fixer: Rule.RuleFixer): Rule.Fix[]
}

/** The name of `mpx` at a place; undefined where something else has that name. */
export function mpxNameAt(
  sourceCode: SourceCode,
  place: Rule.Node,
  source: string,
): MpxName | undefined {
  const imported = topOf(sourceCode)?.variables.find(({ defs: [definition] }) =>
    bringsMpx(sourceCode, definition, source),
  )
  const name = imported?.name ?? 'mpx'
  if (variableAt(sourceCode.getScope(place), name) !== imported) return undefined
  if (imported) return isThere(sourceCode, imported, place) ? { name, add: () => [] } : undefined
  const { through = [] } = sourceCode.scopeManager.globalScope ?? {}
  const isGlobal = through.some(({ identifier }) => identifier.name === name)
  return isGlobal ? undefined : { name, add: (fixer) => addImport(fixer, sourceCode, source) }
}

/** The scope of what a file declares at its top: those of modules of both kinds are inside of the global one. */
const topOf = ({ scopeManager, ast }: SourceCode): Scope.Scope | null =>
  scopeManager.acquire(ast, true)

function variableAt(scope: Scope.Scope | null, name: string): Scope.Variable | undefined {
  return scope ? (scope.set.get(name) ?? variableAt(scope.upper, name)) : undefined
}

/** An import is there from the beginning, a constant only behind its declaration. */
const isThere = (
  sourceCode: SourceCode,
  { defs: [definition] }: Scope.Variable,
  place: Rule.Node,
): boolean =>
  definition?.type !== 'Variable' ||
  sourceCode.getRange(definition.node)[1] <= sourceCode.getRange(place)[0]
