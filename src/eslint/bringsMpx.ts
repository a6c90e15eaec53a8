import type { Scope, SourceCode } from 'eslint'

/** Whether a name is declared as `mpx`: `import { mpx } from 'crossmp'`, `const { mpx: m } = require('crossmp')` */
export function bringsMpx(
  sourceCode: SourceCode,
  definition: Scope.Definition | undefined,
  source: string,
): boolean {
  if (definition?.type === 'ImportBinding') {
    const { node, parent } = definition
    const name = 'imported' in node && 'name' in node.imported && node.imported.name
    return name === 'mpx' && parent.source.value === source && ![node, parent].some(isOfTypes)
  }
  if (definition?.type !== 'Variable') return false
  const { id, init } = definition.node
  const isModule = init?.type === 'CallExpression' && sourceCode.getText(init.callee) === 'require'
  if (!isModule || id.type !== 'ObjectPattern') return false
  const [module] = init.arguments
  if (module?.type !== 'Literal' || module.value !== source) return false
  return id.properties.some(
    (property) =>
      property.type === 'Property' &&
      sourceCode.getText(property.key) === 'mpx' &&
      property.value === definition.name,
  )
}

/** `import type { mpx }`, `import { type mpx }`, as TypeScript's parser has it. */
const isOfTypes = (node: object): boolean => 'importKind' in node && node.importKind === 'type'
