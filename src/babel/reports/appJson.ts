import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The app.json of a native app, as far as it is looked at. */
export interface AppJson {
  readonly [field: string]: unknown
}

/** The app.json of the app that a file belongs to. None: there is none, as in frameworks, which write it when they build. */
export function appJsonOf(filename: string | undefined): AppJson | undefined {
  if (filename === undefined) return undefined
  const folder = dirname(filename)
  const found = readApp(join(folder, 'app.json'))
  return found ?? (folder === dirname(folder) ? undefined : appJsonOf(folder))
}

/** Other files have that name too: one of an app lists its pages. */
function readApp(path: string): AppJson | undefined {
  try {
    const read = JSON.parse(readFileSync(path, 'utf8'))
    return Array.isArray(read?.pages) ? read : undefined
  } catch {
    return undefined
  }
}
