import { isEmpty, pick, upperFirst } from 'lodash-es'
import ts from 'typescript'
import { gatesText } from './holes'
import { type Declared, type Names, rowText } from './row'

type Named = { readonly name: string; readonly global: string }
export type Module = { readonly [name: string]: unknown }
interface Insertion {
  readonly at: number
  readonly text: string
}

/** The text of an API's file with a row for a platform, made after that of another platform. */
export function addRow(text: string, module: Module, platform: Named, like: Named): string {
  const file = ts.createSourceFile('api.ts', text, ts.ScriptTarget.Latest, true)
  if (find(file, platform.name)) throw new Error(`${platform.name} has a row already.`)
  const found = find(file, like.name)
  if (!found) throw new Error(`${like.name} has no row to take over.`)
  const to = namesOf(platform)
  const row = rowText(newest(found.declaration, module[like.name]), namesOf(like), to)
  const insertions = [
    { at: 0, text: `import type { ${to.host} } from '../../platforms/${to.platform}/host'\n` },
    { at: found.statement.end, text: `\n\n${row}` },
    ...sinceOf(file, module, platform, like),
  ]
  return insert(text, insertions)
}

const namesOf = ({ name, global }: Named): Names => ({ platform: name, host: upperFirst(global) })

/** `export const wechat: Row<…> = …` */
function find(file: ts.SourceFile, name: string) {
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue
    const [declaration] = statement.declarationList.declarations
    if (declaration?.name.getText() === name) return { statement, declaration }
  }
  return undefined
}

function newest({ type, initializer }: ts.VariableDeclaration, value: unknown): Declared {
  if (!type || !initializer) throw new Error('A row has a type and a value.')
  const list = ts.isTypeOperatorNode(type) ? type.type : type
  const declared = { type, row: initializer, value }
  if (!ts.isTupleTypeNode(list) || !ts.isArrayLiteralExpression(initializer)) return declared
  const [first] = list.elements
  const [row] = initializer.elements
  return first && row ? { type: first, row, value: (value as unknown[])[0] } : declared
}

// What no call needs, less what one platform alone has: its bag, and more that came later, in words.
const parts = ['api', 'options', 'values', 'results', 'task', 'product']

function sinceOf(file: ts.SourceFile, module: Module, platform: Named, like: Named): Insertion[] {
  const table = find(file, 'since')?.declaration.initializer
  const known = (module.since as { readonly [platform: string]: object } | undefined)?.[like.name]
  const gates = pick(known, parts)
  const last = table && ts.isObjectLiteralExpression(table) && table.properties.at(-1)
  if (!last || isEmpty(gates)) return []
  return [{ at: last.end, text: `,\n${platform.name}: ${gatesText(gates)}` }]
}

const insert = (text: string, insertions: readonly Insertion[]): string =>
  [...insertions]
    .reverse()
    .reduce((whole, { at, text: more }) => whole.slice(0, at) + more + whole.slice(at), text)
