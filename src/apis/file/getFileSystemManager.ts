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
  /** Read as text. Left out: an ArrayBuffer. */
  readonly encoding?: FileEncoding | undefined
  /** Byte to begin at. WeChat 2.10.0; refused elsewhere. */
  readonly position?: number | undefined
  /** How many bytes. WeChat 2.10.0; refused elsewhere. */
  readonly length?: number | undefined
}

export interface WriteFileOptions {
  /** A user path; its directory has to be there. */
  readonly filePath: string
  /** Text, or bytes: an ArrayBuffer or a view. Anything else is refused. */
  readonly data: string | ArrayBuffer | ArrayBufferView
  /** Of `data`, if it is text. Default `utf8`. */
  readonly encoding?: FileEncoding | undefined
}

export interface DirectoryOptions {
  /** A user path. */
  readonly dirPath: string
  /** Make the directories above it too, or remove all that is in it. Default false. WeChat 2.3.0, refused before. */
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
  /** As of a single file. */
  stats: Stats
}

export interface StatResult extends Ok {
  /** Of all in a directory where `recursive` is set. */
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

/** Calls promise and call back; `…Sync` methods (Alipay base library 2.7.4) take positional arguments and throw. */
export interface FileSystemManager {
  /** Resolves if there is such a file or directory. */
  access(options: With<{ readonly path: string }>): Promise<Ok>
  /** Throws if there is no such file or directory. */
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
  /** Reads a file: text with `encoding`, else an ArrayBuffer. A part of it: WeChat 2.10.0, refused elsewhere. */
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
  /** Writes a file, over what was there. */
  writeFile(options: With<WriteFileOptions>): Promise<Ok>
  /** Writes a file, over what was there. */
  writeFileSync(
    filePath: string,
    data: string | ArrayBuffer | ArrayBufferView,
    encoding?: FileEncoding,
  ): void
  /** Writes at the end of a file that is there. WeChat 2.1.0. */
  appendFile(options: With<WriteFileOptions>): Promise<Ok>
  /** WeChat 2.1.0. */
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
  /** Makes a directory. `recursive`: WeChat 2.3.0, refused before. */
  mkdirSync(dirPath: string, recursive?: boolean): void
  /** Removes a directory, which has to be empty unless `recursive` is set. */
  rmdir(options: With<DirectoryOptions>): Promise<Ok>
  /** Removes a directory. `recursive`: WeChat 2.3.0, refused before. */
  rmdirSync(dirPath: string, recursive?: boolean): void
  /** Names of what is in a directory. */
  readdir(
    options: With<{ readonly dirPath: string }, Ok & { files: string[] }>,
  ): Promise<Ok & { files: string[] }>
  /** Names of what is in a directory. */
  readdirSync(dirPath: string): string[]
  /** Tells about a file, or with `recursive` (WeChat 2.3.0, refused before) about all in a directory. */
  stat(
    options: With<{ readonly path: string; readonly recursive?: boolean | undefined }, StatResult>,
  ): Promise<StatResult>
  /** Tells about a file, or with `recursive` (WeChat 2.3.0, refused before) about all in a directory. */
  statSync(path: string, recursive?: boolean): Stats | FileStats[]
  /** Moves a temp file to where it stays. */
  saveFile(
    options: With<
      { readonly tempFilePath: string; readonly filePath?: string | undefined },
      Ok & { savedFilePath: string }
    >,
  ): Promise<Ok & { savedFilePath: string }>
  /** Moves a temp file to where it stays, and returns its path. */
  saveFileSync(tempFilePath: string, filePath?: string): string
  /** Bytes; WeChat tells a digest too. */
  getFileInfo(
    options: With<
      { readonly filePath: string; readonly digestAlgorithm?: 'md5' | 'sha1' | undefined },
      Ok & { size: number; digest?: string }
    >,
  ): Promise<Ok & { size: number; digest?: string }>
  /** Removes a file that `saveFile` kept. */
  removeSavedFile(options: With<{ readonly filePath: string }>): Promise<Ok>
  /** Tells of the files that `saveFile` kept. */
  getSavedFileList(
    options?: Callbacks<Ok & { fileList: SavedFile[] }>,
  ): Promise<Ok & { fileList: SavedFile[] }>
}

/**
 * Makes the object that reads and writes files of the app: its own under `${USER_DATA_PATH}`, temp and saved ones, and, to read
 * only, those of its package.
 *
 * Throws with kind `version` before WeChat 1.9.9 and Alipay base library 1.13.0. Its methods fail with kind `not-found`, `denied`,
 * `quota`, `argument`.
 *
 * @example
 * const files = mpx.getFileSystemManager()
 * const { data } = await files.readFile({ filePath, encoding: 'utf8' })
 */
export type GetFileSystemManager = FactoryContract<
  'getFileSystemManager',
  object,
  FileSystemManager
>

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
      result: (native: NativeStats) => toAnyStats(native),
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
    readdirSync,
    stat,
    statSync,
    saveFile,
    saveFileSync,
    removeSavedFile: done,
  },
}

const sync = { base2: '2.7.4' } as const

/** What the manager's methods need, and no call. */
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
