import type { NodePath, types } from '@babel/core'
import type { Entries } from '../find/entries'
import { exportsRead, readers } from '../find/exportsRead'
import type { Place } from '../find/place'
import { usesOf } from '../find/uses'
import { isExportedEquals, isMember, specifierName } from '../syntax'
import type { Finding } from './finding'

/** Places that bring every API of the platform into the app: what they read is only known when the app runs. */
export function wholeFindings(entries: Entries): Finding[] {
  const read = readers(entries).flatMap(exportsRead)
  const exported = entries.equals.filter(isExportedEquals)
  return [
    ...read.flatMap(({ name, places }) => wholeUsesOf(name, places)),
    ...entries.reexports.flatMap(wholeReexports),
    ...[...exported, ...entries.promises],
  ].map((path) => wholeFinding(path))
}

/** The reads of `mpx`, or of all exports (`name` undefined), that no single member stands for. */
function wholeUsesOf(name: string | undefined, places: readonly Place[]): NodePath[] {
  if (name !== undefined && name !== 'mpx') return []
  const { whole, writes, members } = usesOf(places)
  const inner = members.filter((member) => name === undefined && member.name === 'mpx')
  return [...whole, ...writes, ...inner.flatMap(({ place }) => wholeUsesOf('mpx', [place]))]
}

/** `export *`, `export { mpx }` */
function wholeReexports(
  path: NodePath<types.ExportNamedDeclaration | types.ExportAllDeclaration>,
): NodePath[] {
  if (!path.isExportNamedDeclaration()) return [path]
  return path.get('specifiers').filter(({ node }) => {
    if (node.type !== 'ExportSpecifier') return true
    return node.exportKind !== 'type' && specifierName(node.local) === 'mpx'
  })
}

/** All of `mpx` at a place; no guard helps there. */
export const wholeFinding = (path: NodePath, object = 'mpx'): Finding => ({
  kind: 'whole',
  api: 'mpx',
  query: undefined,
  message: {
    code: isMember(path) && path.node.computed ? 'computed-member' : 'whole-object',
    args: { object },
  },
  at: path,
  inside: path,
})
