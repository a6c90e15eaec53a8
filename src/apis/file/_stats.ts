interface Plain {
  readonly mode: number
  readonly size: number
  readonly lastAccessedTime: number
  readonly lastModifiedTime: number
  isDirectory?(): boolean
  isFile?(): boolean
}

type Listed = Plain | { readonly stats: Plain }

export type NativeStats =
  | Plain
  | readonly { path: string; stats: Plain }[]
  | { readonly [path: string]: Listed }

// POSIX: the kind of file in `mode`, and that of a directory.
const kind = 0o170000
const directory = 0o040000

function toStats(native: Plain) {
  const { mode, size, lastAccessedTime, lastModifiedTime } = native
  const is = isDirectory(native)
  return {
    mode,
    size,
    lastAccessedTime,
    lastModifiedTime,
    isDirectory: () => is,
    isFile: () => !is,
  }
}

function isDirectory(native: Plain): boolean {
  if (native.isDirectory) return native.isDirectory()
  return native.isFile ? !native.isFile() : (native.mode & kind) === directory
}

/** Of one file, or of everything in a directory: a list on WeChat, by path on Alipay. */
export function toAnyStats(native: NativeStats) {
  if (Array.isArray(native)) {
    return native.map(({ path, stats }) => ({ path, stats: toStats(stats) }))
  }
  if (typeof (native as Plain).size === 'number') return toStats(native as Plain)
  const byPath = native as { readonly [path: string]: Listed }
  return Object.keys(byPath).map((path) => {
    const listed = byPath[path] as Listed
    // Alipay docs: FileSystemManager.stat has it so in one sample.
    return { path, stats: toStats('stats' in listed ? listed.stats : listed) }
  })
}
