import type { Format } from './format'

/** All that is known, by query, in the words of crossmp/compat. */
export const json: Format = (rows) =>
  JSON.stringify(Object.fromEntries(rows.map(({ query, support }) => [query, support])), null, 2)
