import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { Callbacks, FactoryContract, Ok, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { pathOf } from '../_path'
import {
  copySync,
  dirSync,
  done,
  fileErrors,
  filePathSync,
  pathSync,
  readdirSync,
  readFile,
  readFileSync,
  renameSync,
  saveFile,
  saveFileSync,
  stat,
  statSync,
  write,
  writeDone,
  writeObjectSync,
  writeSync,
} from './_methods'
import { type NativeStats, toAnyStats } from './_stats'

export type FileEncoding =
  | 'ascii'
  | 'base64'
  | 'binary'
  | 'hex'
  | 'ucs2'
  | 'ucs-2'
  | 'utf16le'
  | 'utf-16le'
  | 'utf-8'
  | 'utf8'
  | 'latin1'

export interface ReadFileOptions {
  /** A local path, or one inside the app's package. */
  readonly filePath: string
  /** Read as text. Without it you get an ArrayBuffer. */
  readonly encoding?: FileEncoding | undefined
  /** Byte to begin at. Refused where the host lacks it. */
  readonly position?: number | undefined
  /** How many bytes. Refused where the host lacks it. */
  readonly length?: number | undefined
}

export interface WriteFileOptions {
  /** A user path. Its directory has to exist. */
  readonly filePath: string
  /** Text, or bytes: an ArrayBuffer or a view. Anything else is refused. */
  readonly data: string | ArrayBuffer | ArrayBufferView
  /** Encoding of `data`, if it is text. Default `utf8`. */
  readonly encoding?: FileEncoding | undefined
}

export interface DirectoryOptions {
  /** A user path. */
  readonly dirPath: string
  /** Make parent directories too, or remove the contents too. Default false. Refused where the host lacks it. */
  readonly recursive?: boolean | undefined
}

export interface Stats {
  /** Kind and permissions, as in POSIX. */
  mode: number
  /** Bytes. */
  size: number
  /** UNIX time in seconds. */
  lastAccessedTime: number
  /** UNIX time in seconds. */
  lastModifiedTime: number
  isDirectory(): boolean
  isFile(): boolean
}

/** One file in a directory. */
export interface FileStats {
  /** Relative to the directory. */
  path: string
  /** As for a single file. */
  stats: Stats
}

export interface StatResult extends Ok {
  /** A list with `recursive`: everything in the directory. */
  stats: Stats | FileStats[]
}

export interface SavedFile {
  /** Its local path. */
  filePath: string
  /** Bytes. */
  size: number
  /** UNIX time in seconds. */
  createTime: number
}

type With<Options, Result = Ok> = Options & Callbacks<Result>
interface Data<T> extends Ok {
  data: T
}

/** Calls return promises and take callbacks. `…Sync` methods take positional arguments and throw. */
export interface FileSystemManager {
  /** Resolves if the file or directory exists. */
  access(options: With<{ readonly path: string }>): Promise<Ok>
  /** Throws if the file or directory does not exist. */
  accessSync(path: string): void
  /** Reads a file: text with `encoding`, else an ArrayBuffer. */
  readFile(
    options: With<ReadFileOptions & { readonly encoding: FileEncoding }, Data<string>>,
  ): Promise<Data<string>>
  readFile(
    options: With<ReadFileOptions & { readonly encoding?: undefined }, Data<ArrayBuffer>>,
  ): Promise<Data<ArrayBuffer>>
  readFile(
    options: With<ReadFileOptions, Data<string | ArrayBuffer>>,
  ): Promise<Data<string | ArrayBuffer>>
  /** Reads a file, or a part of it: text with `encoding`, else an ArrayBuffer. */
  readFileSync(filePath: string, encoding: FileEncoding, position?: number, length?: number): string
  readFileSync(
    filePath: string,
    encoding?: undefined,
    position?: number,
    length?: number,
  ): ArrayBuffer
  readFileSync(
    filePath: string,
    encoding?: FileEncoding,
    position?: number,
    length?: number,
  ): string | ArrayBuffer
  /** Writes a file. Replaces one that exists. */
  writeFile(options: With<WriteFileOptions>): Promise<Ok>
  /** Writes a file. Replaces one that exists. */
  writeFileSync(
    filePath: string,
    data: string | ArrayBuffer | ArrayBufferView,
    encoding?: FileEncoding,
  ): void
  /** Writes at the end of a file that exists. */
  appendFile(options: With<WriteFileOptions>): Promise<Ok>
  /** Writes at the end of a file that exists. */
  appendFileSync(
    filePath: string,
    data: string | ArrayBuffer | ArrayBufferView,
    encoding?: FileEncoding,
  ): void
  /** Copies a file. */
  copyFile(options: With<{ readonly srcPath: string; readonly destPath: string }>): Promise<Ok>
  /** Copies a file. */
  copyFileSync(srcPath: string, destPath: string): void
  /** Renames a file, or moves it. */
  rename(options: With<{ readonly oldPath: string; readonly newPath: string }>): Promise<Ok>
  /** Renames a file, or moves it. */
  renameSync(oldPath: string, newPath: string): void
  /** Removes a file. */
  unlink(options: With<{ readonly filePath: string }>): Promise<Ok>
  /** Removes a file. */
  unlinkSync(filePath: string): void
  /** Makes a directory. */
  mkdir(options: With<DirectoryOptions>): Promise<Ok>
  /** Makes a directory. */
  mkdirSync(dirPath: string, recursive?: boolean): void
  /** Removes a directory, which has to be empty unless `recursive` is set. */
  rmdir(options: With<DirectoryOptions>): Promise<Ok>
  /** Removes a directory, which has to be empty unless `recursive` is set. */
  rmdirSync(dirPath: string, recursive?: boolean): void
  /** Lists the names in a directory. */
  readdir(
    options: With<{ readonly dirPath: string }, Ok & { files: string[] }>,
  ): Promise<Ok & { files: string[] }>
  /** Lists the names in a directory. */
  readdirSync(dirPath: string): string[]
  /** Gets information on a file, or with `recursive` on everything in a directory. */
  stat(
    options: With<{ readonly path: string; readonly recursive?: boolean | undefined }, StatResult>,
  ): Promise<StatResult>
  /** Gets information on a file, or with `recursive` on everything in a directory. */
  statSync(path: string, recursive?: boolean): Stats | FileStats[]
  /** Moves a temp file to a lasting place. */
  saveFile(
    options: With<
      { readonly tempFilePath: string; readonly filePath?: string | undefined },
      Ok & { savedFilePath: string }
    >,
  ): Promise<Ok & { savedFilePath: string }>
  /** Moves a temp file to a lasting place, and returns its path. */
  saveFileSync(tempFilePath: string, filePath?: string): string
  /** Gets the size in bytes, on WeChat the digest too. */
  getFileInfo(
    options: With<
      { readonly filePath: string; readonly digestAlgorithm?: 'md5' | 'sha1' | undefined },
      Ok & { size: number; digest?: string }
    >,
  ): Promise<Ok & { size: number; digest?: string }>
  /** Removes a file that `saveFile` kept. */
  removeSavedFile(options: With<{ readonly filePath: string }>): Promise<Ok>
  /** Lists the files that `saveFile` kept. */
  getSavedFileList(
    options?: Callbacks<Ok & { fileList: SavedFile[] }>,
  ): Promise<Ok & { fileList: SavedFile[] }>
}

/**
 * Returns the object that reads and writes the app's files: user files under `${mpx.env.USER_DATA_PATH}`, temp and saved ones. Files in
 * the app's package can only be read.
 *
 * Throws with kind `version` if the host lacks it. Its methods fail with kind `not-found`, `denied`, `quota`, `argument`.
 *
 * @example
 * const files = mpx.getFileSystemManager()
 * const { data } = await files.readFile({ filePath, encoding: 'utf8' })
 */
export type GetFileSystemManager = FactoryContract<'getFileSystemManager', [], FileSystemManager>

export const api: Spec<GetFileSystemManager> = {
  name: 'getFileSystemManager',
  kind: 'factory',
  methods: {
    access: { path: true },
    accessSync: ['path'],
    readFile: { filePath: true },
    readFileSync: ['filePath'],
    writeFile: { filePath: true, data: true },
    writeFileSync: ['filePath', 'data'],
    appendFile: { filePath: true, data: true },
    appendFileSync: ['filePath', 'data'],
    copyFile: { srcPath: true, destPath: true },
    copyFileSync: ['srcPath', 'destPath'],
    rename: { oldPath: true, newPath: true },
    renameSync: ['oldPath', 'newPath'],
    unlink: { filePath: true },
    unlinkSync: ['filePath'],
    mkdir: { dirPath: true },
    mkdirSync: ['dirPath'],
    rmdir: { dirPath: true },
    rmdirSync: ['dirPath'],
    readdir: { dirPath: true },
    readdirSync: ['dirPath'],
    stat: { path: true },
    statSync: ['path'],
    saveFile: { tempFilePath: true },
    saveFileSync: ['tempFilePath'],
    getFileInfo: { filePath: true },
    removeSavedFile: { filePath: true },
    getSavedFileList: {},
  },
}

export const wechat: Row<GetFileSystemManager, Wx> = {
  since: '1.9.9',
  method: 'getFileSystemManager',
  methods: {
    readFile: {
      params: { position: '2.10.0', length: '2.10.0' },
      essential: { position: 0, length: 0 },
    },
    readFileSync: { params: { 2: ['position', '2.10.0'], 3: ['length', '2.10.0'] } },
    writeFile: write,
    writeFileSync: writeSync,
    appendFile: { since: '2.1.0', options: write.options },
    appendFileSync: { since: '2.1.0', args: writeSync.args },
    saveFile,
    saveFileSync: { result: pathOf },
    mkdirSync: { params: { 1: ['recursive', '2.3.0'] } },
    rmdirSync: { params: { 1: ['recursive', '2.3.0'] } },
    mkdir: { params: { recursive: '2.3.0' }, essential: { recursive: false } },
    rmdir: { params: { recursive: '2.3.0' }, essential: { recursive: false } },
    stat: { params: { recursive: '2.3.0' }, essential: { recursive: false }, result: stat.result },
    statSync: {
      params: { 1: ['recursive', '2.3.0'] },
      result: (native: NativeStats): Stats | FileStats[] => toAnyStats(native),
    },
  },
}

export const alipay: Row<GetFileSystemManager, My> = {
  since: { base1: '1.13.0' },
  method: 'getFileSystemManager',
  errors: fileErrors,
  methods: {
    access: done,
    accessSync: pathSync,
    readFile,
    readFileSync,
    writeFile: writeDone,
    writeFileSync: writeObjectSync,
    appendFile: writeDone,
    appendFileSync: writeObjectSync,
    copyFile: done,
    copyFileSync: copySync,
    rename: done,
    renameSync,
    unlink: done,
    unlinkSync: filePathSync,
    mkdir: done,
    mkdirSync: dirSync,
    rmdir: done,
    rmdirSync: dirSync,
    readdir: { result: ({ files }: { files: string[] }) => ({ files }) },
    readdirSync,
    stat,
    statSync,
    saveFile,
    saveFileSync,
    getFileInfo: { result: ({ size }: { size: number }) => ({ size }) },
    removeSavedFile: done,
    getSavedFileList: { result: ({ fileList }: { fileList: SavedFile[] }) => ({ fileList }) },
  },
}

const sync = { base2: '2.7.4' } as const

/** Gates of the manager's methods, which no call needs. */
export const since: Since<GetFileSystemManager> = {
  wechat: { product: { appendFile: '2.1.0', appendFileSync: '2.1.0' } },
  alipay: {
    values: {
      readFile: { position: false, length: false },
      readFileSync: { position: false, length: false },
    },
    product: {
      accessSync: sync,
      readFileSync: sync,
      writeFileSync: sync,
      appendFileSync: sync,
      copyFileSync: sync,
      renameSync: sync,
      unlinkSync: sync,
      mkdirSync: sync,
      rmdirSync: sync,
      readdirSync: sync,
      statSync: sync,
      saveFileSync: sync,
    },
  },
}
