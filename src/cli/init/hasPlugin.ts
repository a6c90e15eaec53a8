import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NodePath, types } from '@babel/core'
import { readConfig } from './wire'

/** Whether a configuration has one of crossmp's plugins: it names one and, where it loads it, uses it. */
export async function hasPlugin(folder: string, file: string): Promise<boolean> {
  const text = readFileSync(join(folder, file), 'utf8')
  if (!/['"`]crossmp\//.test(text)) return false
  const { program } = await readConfig(folder, file, text)
  const loaded = Object.values(program.scope.bindings).filter(({ path }) => isLoad(path))
  return loaded.length === 0 || loaded.some(({ referenced }) => referenced)
}

/** Whether a name comes from one of crossmp's modules. */
function isLoad(path: NodePath): boolean {
  if (path.isVariableDeclarator()) return isRequire(path.node.init)
  const { parent } = path
  return parent.type === 'ImportDeclaration' && isOurs(parent.source)
}

const isRequire = (node: types.Node | null | undefined): boolean =>
  node?.type === 'CallExpression' && node.arguments.some(isOurs)

const isOurs = (node: types.Node): boolean =>
  node.type === 'StringLiteral' && node.value.startsWith('crossmp/')
