// Asked for like this, nothing of Node is imported: a browser has no files, nor has Node before 20.16 this way to them.
const files = globalThis.process?.getBuiltinModule?.('node:fs')

/** The app.json of a native app, as far as it is looked at. */
export interface AppJson {
  readonly [field: string]: unknown
}

/** The app.json of the app that a file belongs to. None: there is none, as in frameworks, which write it when they build. */
export function appJsonOf(filename: string | undefined): AppJson | undefined {
  const at = filename?.search(/[\\/][^\\/]*$/) ?? -1
  if (filename === undefined || at < 0) return undefined
  const folder = filename.slice(0, at)
  return readApp(`${folder}/app.json`) ?? appJsonOf(folder)
}

/** Other files have that name too: one of an app lists its pages. */
function readApp(path: string): AppJson | undefined {
  try {
    const text = files?.readFileSync(path, 'utf8')
    const read = text && JSON.parse(text)
    return Array.isArray(read?.pages) ? read : undefined
  } catch {
    return undefined
  }
}
