import type { Api } from '../apis'
import { type Field, typeText } from './fields'
import { cellsOf, headOf } from './gates'
import { code, table } from './markdown'
import { methodTexts } from './methods'

/** Options or fields of a result, and from when each platform has them; empty where there are none. */
export function fieldTable(
  api: Api,
  part: 'options' | 'results',
  fields: readonly Field[],
): string {
  if (fields.length === 0) return ''
  return table(
    ['Name', 'Type', ...headOf(api), 'What it is'],
    fields.map((field) => [
      nameText(field),
      code(typeText(field)),
      ...(field.inner ? headOf(api).map(() => '') : cellsOf(api, part, field.name)),
      field.text,
    ]),
  )
}

/** Methods of a task or of what a factory makes; empty where there are none. */
export function methodTable(api: Api, methods: readonly Field[]): string {
  if (methods.length === 0) return ''
  return table(
    ['Method', ...headOf(api), 'What it does'],
    methods.map((method) => [
      methodTexts(method).map(code).join('<br>'),
      ...cellsOf(api, 'methods', method.name),
      method.text,
    ]),
  )
}

/** The members of a type, without versions. */
export const plainTable = (fields: readonly Field[]): string =>
  table(
    ['Name', 'Type', 'What it is'],
    fields.map((field) => [
      nameText(field),
      code(typeText(field) || methodTexts(field).join(', ')),
      field.text,
    ]),
  )

const nameText = ({ name, optional }: Field): string => code(optional ? `${name}?` : name)
