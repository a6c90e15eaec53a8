import type { Platform } from '../../src/types/gate'
import type { Place, Places } from '../since/places'
import type { Edition } from './edition'
import { type Field, typeText } from './fields'
import { cellsOf, headOf } from './gates'
import { code, table } from './markdown'
import { methodTexts } from './methods'

/** Options or fields of a result, and from when each platform has them; empty where there are none. */
export function fieldTable(
  { words: { heads, member }, language }: Edition,
  platforms: readonly Platform[],
  places: Places,
  fields: readonly Field[],
): string {
  if (fields.length === 0) return ''
  return table(
    [heads.name, heads.type, ...headOf(platforms, language), heads.whatItIs],
    fields.map((field) => [
      nameText(field),
      code(typeText(field)),
      ...cellsOf(platforms, placeOf(field, places), language),
      member(field.text),
    ]),
  )
}

/** Methods of a task or of what a factory makes; empty where there are none. */
export function methodTable(
  { words: { heads, member }, language }: Edition,
  platforms: readonly Platform[],
  places: Places,
  methods: readonly Field[],
): string {
  if (methods.length === 0) return ''
  return table(
    [heads.method, ...headOf(platforms, language), heads.whatItDoes],
    methods.map((method) => [
      methodTexts(method).map(code).join('<br>'),
      ...cellsOf(platforms, placeOf(method, places), language),
      member(method.text),
    ]),
  )
}

/** The members of a type. */
export function plainTable(
  { words: { heads, member }, language, versions }: Edition,
  fields: readonly Field[],
): string {
  const since = fields.map(
    ({ declarations: [declaration] }) => declaration && versions.textAt(declaration, language),
  )
  const some = since.some(Boolean)
  return table(
    [heads.name, heads.type, ...(some ? [heads.since] : []), heads.whatItIs],
    fields.map((field, index) => [
      nameText(field),
      code(typeText(field) || methodTexts(field).join(', ')),
      ...(some ? [since[index] ?? ''] : []),
      member(field.text),
    ]),
  )
}

const placeOf = ({ declarations: [declaration] }: Field, places: Places): Place | undefined =>
  declaration && places.get(declaration)

const nameText = ({ name, optional }: Field): string => code(optional ? `${name}?` : name)
