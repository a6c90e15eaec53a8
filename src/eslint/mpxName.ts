import type { Rule, Scope, SourceCode } from 'eslint'
import { addImport } from './addImport'

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
  if (imported) return { name, add: () => [] }
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

/** `import { mpx } from 'crossmp'`, `const { mpx } = require('crossmp')` */
function bringsMpx(
  sourceCode: SourceCode,
  definition: Scope.Definition | undefined,
  source: string,
): boolean {
  if (definition?.type === 'ImportBinding') {
    const { node, parent } = definition
    const name = 'imported' in node && 'name' in node.imported && node.imported.name
    return name === 'mpx' && parent.source.value === source
  }
  if (definition?.type !== 'Variable' || definition.name.name !== 'mpx') return false
  const { id, init } = definition.node
  const isModule = init?.type === 'CallExpression' && sourceCode.getText(init.callee) === 'require'
  if (!isModule || id.type !== 'ObjectPattern') return false
  const [module] = init.arguments
  return module?.type === 'Literal' && module.value === source
}
