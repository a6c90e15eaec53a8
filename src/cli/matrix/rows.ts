import { partsOf, support } from '../compatData'
import type { Row } from './cells'

/** The rows of APIs: of each one by itself, or with its parts. */
export const rowsOf = (names: readonly string[], withParts: boolean): Row[] =>
  names
    .flatMap((name) => (withParts ? [name, ...partsOf(name)] : [name]))
    .flatMap((query) => {
      const known = support(query)
      return known ? [{ query, support: known }] : []
    })
