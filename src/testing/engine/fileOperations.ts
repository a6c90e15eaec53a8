import { toArrayBuffer } from './body'
import type { FileStats } from './disk'
import { FileProblem } from './fileProblem'
import type { FileSystem } from './fileSystem'
import { type OptionTable, optional, required, type Values } from './members'
import { typeName } from './options'
import type { Encoding } from './text'

/** One operation of the file system managers: both platforms name the options alike. */
export interface FileOperation {
  /** In the order of WeChat's positional arguments. */
  readonly options: OptionTable
  run(files: FileSystem, values: Values): Record<string, unknown>
  /** The field that WeChat's synchronous form returns; absent: nothing. */
  readonly returns?: string
}

const text = (value: unknown): string => value as string

/** By the names that apps give them. */
const encodings = new Map<unknown, Encoding>([
  ['ascii', 'ascii'],
  ['base64', 'base64'],
  ['binary', 'latin1'],
  ['hex', 'hex'],
  ['ucs2', 'utf16le'],
  ['ucs-2', 'utf16le'],
  ['utf16le', 'utf16le'],
  ['utf-16le', 'utf16le'],
  ['utf-8', 'utf8'],
  ['utf8', 'utf8'],
  ['latin1', 'latin1'],
])

const encodingOf = (value: unknown, hostPath: string): Encoding => {
  const encoding = encodings.get(value)
  if (encoding) return encoding
  throw new FileProblem('invalid', hostPath)
}

const bytesOf = ({ files }: FileSystem, { data, encoding, filePath }: Values): Uint8Array =>
  typeName(data) === 'arraybuffer'
    ? new Uint8Array(data as ArrayBuffer)
    : files.runtime.text.encode(text(data), encodingOf(encoding ?? 'utf8', text(filePath)))

const slice = (bytes: Uint8Array, { position = 0, length, filePath }: Values): Uint8Array => {
  const start = position as number
  const end = length === undefined ? bytes.length : start + (length as number)
  if (start < 0 || end < start || end > bytes.length) {
    throw new FileProblem('invalid', text(filePath))
  }
  return bytes.subarray(start, end)
}

const readFile: FileOperation = {
  options: {
    filePath: required('string'),
    encoding: optional('string'),
    position: optional('number', { since: '2.10.0' }),
    length: optional('number', { since: '2.10.0' }),
  },
  returns: 'data',
  run: (files, values) => {
    const bytes = slice(files.read(text(values.filePath)), values)
    if (values.encoding === undefined) return { data: toArrayBuffer(bytes) }
    const encoding = encodingOf(values.encoding, text(values.filePath))
    return { data: files.files.runtime.text.decode(bytes, encoding) }
  },
}

const written = (flag: 'w' | 'a'): FileOperation => ({
  options: {
    filePath: required('string'),
    data: required(['string', 'arraybuffer']),
    encoding: optional('string'),
  },
  run: (files, values) => {
    files.write(text(values.filePath), bytesOf(files, values), flag)
    return {}
  },
})

const ofDirectory = (
  act: (files: FileSystem, path: string, recursive: boolean) => void,
): FileOperation => ({
  options: { dirPath: required('string'), recursive: optional('boolean', { since: '2.3.0' }) },
  run: (files, { dirPath, recursive }) => {
    act(files, text(dirPath), recursive === true)
    return {}
  },
})

const ofTwo = (
  from: string,
  to: string,
  act: (files: FileSystem, from: string, to: string) => void,
): FileOperation => ({
  options: { [from]: required('string'), [to]: required('string') },
  run: (files, values) => {
    act(files, text(values[from]), text(values[to]))
    return {}
  },
})

/** What apps get: times are in seconds. */
const statsOf = (stats: FileStats): object => ({
  mode: stats.mode,
  size: stats.size,
  lastAccessedTime: Math.floor(stats.atimeMs / 1000),
  lastModifiedTime: Math.floor(stats.mtimeMs / 1000),
  isFile: () => stats.isFile(),
  isDirectory: () => stats.isDirectory(),
})

/** The entry itself and all below it, by path relative to it. */
const statsBelow = (files: FileSystem, path: string, relative = '/'): Array<[string, object]> => {
  const stats = files.stat(path)
  const own: [string, object] = [relative, statsOf(stats)]
  if (!stats.isDirectory()) return [own]
  const inner = files.list(path).flatMap((name) => {
    const below = relative === '/' ? `/${name}` : `${relative}/${name}`
    return statsBelow(files, `${path}/${name}`, below)
  })
  return [own, ...inner]
}

const stat: FileOperation = {
  options: { path: required('string'), recursive: optional('boolean', { since: '2.3.0' }) },
  returns: 'stats',
  run: (files, { path, recursive }) => {
    const entries = statsBelow(files, text(path))
    const single = recursive !== true || entries.length === 1
    return { stats: single ? entries[0]?.[1] : Object.fromEntries(entries) }
  },
}

/** The operations that this simulator has, by their asynchronous names. */
export const fileOperations = {
  access: {
    options: { path: required('string') },
    run: (files, { path }) => {
      files.readable(text(path))
      return {}
    },
  },
  readFile,
  writeFile: written('w'),
  appendFile: written('a'),
  copyFile: ofTwo('srcPath', 'destPath', (files, from, to) => files.copy(from, to)),
  rename: ofTwo('oldPath', 'newPath', (files, from, to) => files.rename(from, to)),
  saveFile: {
    options: { tempFilePath: required('string'), filePath: optional('string') },
    returns: 'savedFilePath',
    run: (files, { tempFilePath, filePath }) => ({
      savedFilePath: files.save(text(tempFilePath), filePath as string | undefined),
    }),
  },
  unlink: {
    options: { filePath: required('string') },
    run: (files, { filePath }) => {
      files.remove(text(filePath))
      return {}
    },
  },
  mkdir: ofDirectory((files, path, recursive) => files.makeDirectory(path, recursive)),
  rmdir: ofDirectory((files, path, recursive) => files.removeDirectory(path, recursive)),
  readdir: {
    options: { dirPath: required('string') },
    returns: 'files',
    run: (files, { dirPath }) => ({ files: files.list(text(dirPath)) }),
  },
  stat,
} satisfies Record<string, FileOperation>

export type FileOperationName = keyof typeof fileOperations
