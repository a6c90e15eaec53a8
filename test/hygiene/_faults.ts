import { type NodePath, parseSync, traverse, type types } from '@babel/core'
import type { Built } from './_built'
import { allowedGlobals, newerMethods, newerStatics } from './_names'

/** What in a file may not run in a mini-program: `"dist/index.js:3 global process"`. */
export function faultsIn({ file, code, sourceType }: Built): string[] {
  const faults: string[] = []
  const ast = parseSync(code, { babelrc: false, configFile: false, sourceType, filename: file })
  const note = (node: types.Node | undefined, what: string) =>
    void faults.push(`${file}:${node?.loc?.start.line} ${what}`)
  traverse(ast as types.File, {
    Program({ scope }) {
      const { globals } = scope as unknown as { globals: Record<string, types.Node> }
      for (const name of Object.keys(globals)) {
        if (!allowedGlobals.has(name)) note(globals[name], `global ${name}`)
      }
    },
    ThisExpression(path) {
      // The global object, in a script.
      if (!path.findParent(isOwnThis)) note(path.node, 'this of the module')
    },
    Function({ node }) {
      if (node.async) note(node, 'async function')
      if (node.generator) note(node, 'generator')
    },
    'MemberExpression|OptionalMemberExpression'({ node }: NodePath) {
      const fault = faultOf(node as types.MemberExpression)
      if (fault) note(node, fault)
    },
  })
  return faults
}

const isOwnThis = (path: NodePath): boolean =>
  (path.isFunction() && !path.isArrowFunctionExpression()) || path.isClassProperty()

function faultOf({ object, property, computed }: types.MemberExpression): string | undefined {
  const name = property.type === 'StringLiteral' ? property.value : computed ? '' : nameOf(property)
  if (newerMethods.has(name)) return `.${name}`
  const owner = nameOf(object)
  if (Object.hasOwn(newerStatics, owner) && newerStatics[owner]?.includes(name)) {
    return `${owner}.${name}`
  }
  // A way to `Function`.
  return name === 'constructor' ? '.constructor' : undefined
}

const nameOf = (node: types.Node): string => (node.type === 'Identifier' ? node.name : '')
