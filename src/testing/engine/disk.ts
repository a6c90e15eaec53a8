import type { Host } from '../types'

export type Area = 'temp' | 'saved' | 'user'

export interface FileStats {
  readonly mode: number
  readonly size: number
  readonly atimeMs: number
  readonly mtimeMs: number
  readonly birthtimeMs: number
  isFile(): boolean
  isDirectory(): boolean
}

/** The files of one host, by paths that the disk gives. Its errors have POSIX codes: `ENOENT`. */
export interface Disk {
  /** The path of a file that the host names. */
  pathOf(area: 'temp' | 'saved', name: string): string
  /** The path of what an app names below its own directory. Undefined where that leads out of it. */
  locate(name: string): string | undefined
  /** Undefined where there is nothing. */
  stat(path: string): FileStats | undefined
  read(path: string): ReturnType<Host['readFile']>
  write(path: string, bytes: Uint8Array, flag: 'w' | 'a'): void
  list(directory: string): string[]
  makeDirectory(path: string, recursive: boolean): void
  removeDirectory(path: string, recursive: boolean): void
  remove(path: string): void
  copy(from: string, to: string): void
  rename(from: string, to: string): void
  /** Bytes of all files in an area. */
  used(area: Area): number
  /** The bytes of a file, piece by piece. */
  chunks(path: string): AsyncIterable<Uint8Array>
  /** Writes a new file, piece by piece. */
  open(path: string): Promise<Writer>
  dispose(): Promise<void>
}

export interface Writer {
  append(bytes: Uint8Array): Promise<void>
  close(): Promise<void>
}
