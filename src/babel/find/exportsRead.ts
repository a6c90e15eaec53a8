import type { NodePath, types } from '@babel/core'
import { importedName } from '../syntax'
import type { Entries } from './entries'
import { membersOfGlobals } from './ours'
import type { Member, Place, Read } from './place'
import { valueReferences } from './references'
import { usesOf } from './uses'

/** What reads exports of the library. */
export const readers = ({ imports, equals, loads }: Entries): NodePath[] => [
  ...imports,
  ...equals,
  ...loads,
]

/** The exports that an entry reads: by name, or all of them (`name` undefined) as one object. */
export function exportsRead(
  entry: NodePath,
): { readonly name: string | undefined; readonly places: readonly Read[] }[] {
  if (entry.isTSImportEqualsDeclaration()) {
    return [{ name: undefined, places: readsOfName(entry, entry.node.id.name) }]
  }
  if (!entry.isImportDeclaration()) return [{ name: undefined, places: [{ expression: entry }] }]
  return entry
    .get('specifiers')
    .map((specifier) => ({ name: importedName(specifier.node), places: placesOf(specifier) }))
}

/** Every export, and every member of `mpx`, that a file reads, however it came by it. */
export const membersRead = (entries: Entries): Member[] => [
  ...membersOfEntries(entries),
  ...membersOfGlobals(entries.globals),
]

/** The same, but of what the file imports alone. */
export function membersOfEntries(entries: Entries): Member[] {
  return readers(entries)
    .flatMap(exportsRead)
    .flatMap(({ name, places }) => {
      if (name === undefined || name === 'mpx') return membersOf(places)
      return places.map((place) => ({ name, place, at: place.expression }))
    })
}

function membersOf(places: readonly Place[]): Member[] {
  return usesOf(places).members.flatMap((member) =>
    member.name === 'mpx' ? membersOf([member.place]) : [member],
  )
}

/** Where the local name of an import is read at run time. */
export function placesOf(
  specifier: NodePath<types.ImportDeclaration['specifiers'][number]>,
): Read[] {
  return readsOfName(specifier, specifier.node.local.name)
}

function readsOfName({ scope }: NodePath, name: string): Read[] {
  const binding = scope.getBinding(name)
  return binding ? valueReferences(binding).map((expression) => ({ expression })) : []
}
