import { fieldName, isRequired, type Shape } from '../../src/compat/shapes'
import { shapeText, typeText } from '../generate/hostTypes'

type Fields = { readonly [field: string]: Shape }

/** An interface of ours, each field with a mark for its comment. What is given is read only. */
export function interfaceText(head: string, fields: Fields, given = false): string {
  const lines = Object.entries(fields).map(([field, shape]) => {
    const type = given && typeof shape === 'string' ? typeText(shape) : shapeText(shape)
    const mark = isRequired(field) ? '' : '?'
    const [before, after] = given ? ['readonly ', mark && ' | undefined'] : ['', '']
    return `/** TODO: what it is, and its unit. */\n${before}${fieldName(field)}${mark}: ${type}${after}`
  })
  return `export interface ${head} {\n${lines.join('\n')}\n}`
}

/** Names that may not be left out. */
export const requiredOf = (fields: object): string[] => Object.keys(fields).filter(isRequired)
