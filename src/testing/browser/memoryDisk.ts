import { joined } from '../engine/body'
import type { Area, Disk, FileStats } from '../engine/disk'
import { parentOfPath } from '../engine/path'
import { join } from './join'

/** Where there is none of it, an entry is a directory. */
interface Entry {
  bytes?: Uint8Array
  readonly born: number
  changed: number
}

const chunkSize = 64 * 1024

class DiskError extends Error {
  constructor(
    readonly code: string,
    path: string,
  ) {
    super(`${code}: ${path}`)
  }
}

/** The files of a host in memory. */
export class MemoryDisk implements Disk {
  private readonly entries = new Map<string, Entry>()

  constructor() {
    for (const area of ['temp', 'saved', 'user']) this.put(`/${area}`)
  }

  pathOf(area: Area, name: string): string {
    return `/${area}/${name}`
  }

  locate(name: string): string | undefined {
    const found = name.includes('\0') ? undefined : join('/user', name)
    return found === '/user' || found?.startsWith('/user/') ? found : undefined
  }

  stat(path: string): FileStats | undefined {
    const entry = this.entries.get(path)
    if (!entry) return undefined
    const { bytes, born, changed } = entry
    return {
      mode: bytes ? 0o100644 : 0o40755,
      size: bytes?.length ?? 4096,
      atimeMs: changed,
      mtimeMs: changed,
      birthtimeMs: born,
      isFile: () => bytes !== undefined,
      isDirectory: () => bytes === undefined,
    }
  }

  read(path: string): ReturnType<Disk['read']> {
    return this.fileAt(path) as ReturnType<Disk['read']>
  }

  write(path: string, bytes: Uint8Array, flag: 'w' | 'a'): void {
    this.checkParent(path)
    const there = this.entries.get(path)
    if (there && !there.bytes) throw new DiskError('EISDIR', path)
    this.put(path, joined([...(flag === 'a' && there?.bytes ? [there.bytes] : []), bytes]))
  }

  list(directory: string): string[] {
    this.checkDirectory(directory)
    return this.below(directory)
      .filter((path) => parentOfPath(path) === directory)
      .map((path) => path.slice(directory.length + 1))
      .sort()
  }

  makeDirectory(path: string, recursive: boolean): void {
    const there = this.entries.get(path)
    if (there && (!recursive || there.bytes)) throw new DiskError('EEXIST', path)
    const parent = parentOfPath(path)
    if (recursive && !this.entries.has(parent)) this.makeDirectory(parent, true)
    this.checkParent(path)
    if (!there) this.put(path)
  }

  removeDirectory(path: string, recursive: boolean): void {
    this.checkDirectory(path)
    const inside = this.below(path)
    if (inside.length > 0 && !recursive) throw new DiskError('ENOTEMPTY', path)
    for (const each of [...inside, path]) this.entries.delete(each)
  }

  remove(path: string): void {
    this.fileAt(path)
    this.entries.delete(path)
  }

  copy(from: string, to: string): void {
    this.write(to, this.fileAt(from), 'w')
  }

  rename(from: string, to: string): void {
    const entry = this.entries.get(from)
    if (!entry) throw new DiskError('ENOENT', from)
    this.checkParent(to)
    const there = this.entries.get(to)
    if (there && !there.bytes && entry.bytes) throw new DiskError('EISDIR', to)
    for (const path of [from, ...this.below(from)]) {
      this.entries.set(to + path.slice(from.length), this.entries.get(path) as Entry)
      this.entries.delete(path)
    }
  }

  used(area: Area): number {
    const sizes = this.below(`/${area}`).map((path) => this.entries.get(path)?.bytes?.length ?? 0)
    return sizes.reduce((total, size) => total + size, 0)
  }

  async *chunks(path: string): AsyncGenerator<Uint8Array> {
    const bytes = this.fileAt(path)
    for (let at = 0; at < bytes.length; at += chunkSize) yield bytes.subarray(at, at + chunkSize)
  }

  async open(path: string): ReturnType<Disk['open']> {
    this.write(path, new Uint8Array(), 'w')
    const pieces: Uint8Array[] = []
    return {
      append: async (bytes) => void pieces.push(bytes),
      close: async () => {
        if (this.entries.has(path)) this.write(path, joined(pieces), 'w')
      },
    }
  }

  async dispose(): Promise<void> {
    this.entries.clear()
  }

  private put(path: string, bytes?: Uint8Array): void {
    const now = Date.now()
    const born = this.entries.get(path)?.born ?? now
    this.entries.set(path, { ...(bytes && { bytes }), born, changed: now })
  }

  private below(directory: string): string[] {
    return [...this.entries.keys()].filter((path) => path.startsWith(`${directory}/`))
  }

  private fileAt(path: string): Uint8Array {
    const entry = this.entries.get(path)
    if (!entry) throw new DiskError(this.missingCode(path), path)
    if (!entry.bytes) throw new DiskError('EISDIR', path)
    return entry.bytes
  }

  private checkDirectory(path: string): void {
    const entry = this.entries.get(path)
    if (!entry) throw new DiskError(this.missingCode(path), path)
    if (entry.bytes) throw new DiskError('ENOTDIR', path)
  }

  private checkParent(path: string): void {
    this.checkDirectory(parentOfPath(path))
  }

  /** What lies below a file is no directory's. */
  private missingCode(path: string): string {
    const parent = this.entries.get(parentOfPath(path))
    return parent?.bytes ? 'ENOTDIR' : 'ENOENT'
  }
}
