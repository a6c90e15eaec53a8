import { relative } from 'node:path'

/** A file as its reader knows it. */
export const shortName = (path: string, from: string = process.cwd()): string =>
  relative(from, path).replaceAll('\\', '/')
