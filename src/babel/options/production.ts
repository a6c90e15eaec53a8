import { optionError } from './optionErrors'
import { written } from './written'

/** Whether the build is for users. */
export function validateProduction(production: unknown): boolean {
  if (typeof production === 'boolean') return production
  throw optionError(`needs true or false as its option 'production', not ${written(production)}.`)
}
