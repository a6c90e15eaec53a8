import { factsOf } from '../../src/compat/facts'
import { shapesOf } from '../../src/compat/shapes'
import { withoutRow } from './index'
import { platform } from './platform'
import { typeOf } from './types'

/** Members of `wx` that are no functions: objects of the host's own. */
export const properties: readonly string[] = Object.entries(factsOf(platform).apis)
  .filter(([name, { kind }]) => kind === 'property' && !withoutRow.has(name))
  .map(([name]) => name)

/** What the facts say of its members, or that they say nothing. */
export function propertyType(name: string): string {
  const { returns } = shapesOf(platform).apis[name] ?? {}
  return returns ? typeOf(returns) : 'Untyped'
}
