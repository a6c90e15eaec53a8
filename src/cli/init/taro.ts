import type { NodePath, types } from '@babel/core'
import { innermost } from '../../babel/syntax'
import { addLoad, addProperty, addStatement, type Config, quoted } from './config'
import { keyOf, type ObjectPath, propertyOf } from './configObject'
import type { Wiring } from './wiring'

const use = (chain: string): string =>
  `${chain}.plugin('crossmp').use(crossmp({ imports: ['@tarojs/taro'] }))`
const method = `webpackChain(chain) {\n  ${use('chain')}\n}`

export const taro: Wiring = {
  title: 'Taro',
  files: ['config/index'],
  framework: '@tarojs/taro',
  add: (config) => {
    const mini = miniOf(config.program)
    return !!mini && addToChain(config, mini) && addLoad(config, 'crossmp/webpack')
  },
  module: 'crossmp/webpack',
  example: `  mini: {\n    ${method.replaceAll('\n', '\n    ')},\n  },`,
}

/** The part for mini-programs, if there is one alone, and webpack builds it. */
function miniOf(program: NodePath<types.Program>): ObjectPath | undefined {
  const parts: NodePath[] = []
  let isOfVite = false
  program.traverse({
    ObjectProperty(path) {
      const name = keyOf(path.node)
      if (name === 'mini') parts.push(innermost(path.get('value') as NodePath))
      if (name === 'compiler') isOfVite ||= isVite(path.get('value') as NodePath)
    },
  })
  const [mini, ...others] = parts
  return mini?.isObjectExpression() && others.length === 0 && !isOfVite ? mini : undefined
}

/** `'vite'`, `{ type: 'vite' }` */
function isVite(compiler: NodePath): boolean {
  const type = compiler.isObjectExpression() ? propertyOf(compiler, 'type') : compiler
  return type?.isStringLiteral({ value: 'vite' }) === true
}

function addToChain(config: Config, mini: ObjectPath): boolean {
  const chain = mini
    .get('properties')
    .find((each) => 'key' in each.node && keyOf(each.node) === 'webpackChain')
  if (!chain) {
    addProperty(config, mini, quoted(config, method))
    return true
  }
  const made = chain.isObjectProperty() ? innermost(chain.get('value') as NodePath) : chain
  if (!made.isFunction()) return false
  const [parameter] = made.node.params
  const body = made.get('body') as NodePath
  if (parameter?.type !== 'Identifier' || !body.isBlockStatement()) return false
  addStatement(config, body, quoted(config, use(parameter.name)))
  return true
}
