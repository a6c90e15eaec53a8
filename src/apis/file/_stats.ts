interface Plain {
  readonly mode: number
  readonly size: number
  readonly lastAccessedTime: number
  readonly lastModifiedTime: number
  isDirectory?(): boolean
}

export type NativeStats =
  | Plain
  | readonly { path: string; stats: Plain }[]
  | { readonly [path: string]: Plain }

// POSIX: the kind of file in `mode`, and that of a directory.
const kind = 0o170000
const directory = 0o040000

function toStats(native: Plain) {
  const { mode, size, lastAccessedTime, lastModifiedTime } = native
  const is = native.isDirectory ? native.isDirectory() : (mode & kind) === directory
  return {
    mode,
    size,
    lastAccessedTime,
    lastModifiedTime,
    isDirectory: () => is,
    isFile: () => !is,
  }
}

/** Of one file, or of everything in a directory: a list on WeChat, by path on Alipay. */
export function toAnyStats(native: NativeStats) {
  if (Array.isArray(native)) {
    return native.map(({ path, stats }) => ({ path, stats: toStats(stats) }))
  }
  if (typeof (native as Plain).mode === 'number') return toStats(native as Plain)
  const byPath = native as { readonly [path: string]: Plain }
  return Object.keys(byPath).map((path) => ({ path, stats: toStats(byPath[path] as Plain) }))
}
