import type ts from 'typescript'
import type { Platform } from '../../src/types/gate'
import type { Place, Places } from '../since/places'
import { type Field, typeText } from './fields'
import { cellsOf, headOf } from './gates'
import { code, table } from './markdown'
import { methodTexts } from './methods'

/** Options or fields of a result, and from when each platform has them; empty where there are none. */
export function fieldTable(
  platforms: readonly Platform[],
  places: Places,
  fields: readonly Field[],
): string {
  if (fields.length === 0) return ''
  return table(
    ['Name', 'Type', ...headOf(platforms), 'What it is'],
    fields.map((field) => [
      nameText(field),
      code(typeText(field)),
      ...cellsOf(platforms, placeOf(field, places)),
      field.text,
    ]),
  )
}

/** Methods of a task or of what a factory makes; empty where there are none. */
export function methodTable(
  platforms: readonly Platform[],
  places: Places,
  methods: readonly Field[],
): string {
  if (methods.length === 0) return ''
  return table(
    ['Method', ...headOf(platforms), 'What it does'],
    methods.map((method) => [
      methodTexts(method).map(code).join('<br>'),
      ...cellsOf(platforms, placeOf(method, places)),
      method.text,
    ]),
  )
}

/** The members of a type. `textAt` says from when the platforms have what is declared there. */
export function plainTable(
  fields: readonly Field[],
  textAt: (declaration: ts.Node) => string,
): string {
  const since = fields.map(({ declarations: [declaration] }) => declaration && textAt(declaration))
  const some = since.some(Boolean)
  return table(
    ['Name', 'Type', ...(some ? ['Since'] : []), 'What it is'],
    fields.map((field, index) => [
      nameText(field),
      code(typeText(field) || methodTexts(field).join(', ')),
      ...(some ? [since[index] ?? ''] : []),
      field.text,
    ]),
  )
}

const placeOf = ({ declarations: [declaration] }: Field, places: Places): Place | undefined =>
  declaration && places.get(declaration)

const nameText = ({ name, optional }: Field): string => code(optional ? `${name}?` : name)
