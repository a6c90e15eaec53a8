import type { Code } from './findings'

/** The page that explains a code, in the package of a version: it comes with the package. */
export const pageOf = (code: Code, version: string): string =>
  `https://unpkg.com/crossmp@${version}/docs/messages/${code}.md`
