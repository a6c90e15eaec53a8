import type { Disk, FileStats } from './disk'
import { FileProblem, guarded } from './fileProblem'
import type { FileStore, Place } from './files'
import { extensionOfPath } from './path'

const megabyte = 1024 * 1024

/** What an app may do with files, by the paths it knows; throws `FileProblem`. */
export class FileSystem {
  private readonly disk: Disk

  constructor(
    readonly files: FileStore,
    /** Bytes that saved and user files may take together. WeChat docs: 200 MB. */
    private readonly quota = 200 * megabyte,
  ) {
    this.disk = files.disk
  }

  /** Somewhere the app may read. */
  readable(hostPath: string): Place {
    const place = this.files.find(hostPath)
    if (place && this.disk.stat(place.realPath)) return place
    // A path that leads out of the host's directory is told apart from one that is not there.
    throw new FileProblem(!place && this.isForeign(hostPath) ? 'denied' : 'missing', hostPath)
  }

  private isForeign(hostPath: string): boolean {
    return !/^(wxfile|https):\/\//.test(hostPath) || hostPath.split('/').includes('..')
  }

  /** Somewhere the app may write: below its user directory, not the directory itself. */
  writable(hostPath: string): Place {
    const place = this.files.find(hostPath)
    const isRoot = place && place.realPath === this.files.find(this.files.userData)?.realPath
    if (place?.area === 'user' && !isRoot) return place
    throw new FileProblem('denied', hostPath)
  }

  private makeRoom(bytes: number, hostPath: string): void {
    const kept = this.disk.used('saved') + this.disk.used('user')
    if (kept + bytes > this.quota) throw new FileProblem('full', hostPath)
  }

  stat(hostPath: string): FileStats {
    const stats = guarded(hostPath, () => this.disk.stat(this.readable(hostPath).realPath))
    if (stats) return stats
    throw new FileProblem('missing', hostPath)
  }

  read(hostPath: string): Uint8Array {
    return guarded(hostPath, () => this.disk.read(this.readable(hostPath).realPath))
  }

  write(hostPath: string, bytes: Uint8Array, flag: 'w' | 'a'): void {
    const place = this.writable(hostPath)
    if (flag === 'a') this.readable(hostPath)
    this.makeRoom(bytes.length, hostPath)
    guarded(hostPath, () => this.disk.write(place.realPath, bytes, flag))
  }

  list(hostPath: string): string[] {
    return guarded(hostPath, () => this.disk.list(this.readable(hostPath).realPath))
  }

  makeDirectory(hostPath: string, recursive: boolean): void {
    const { realPath } = this.writable(hostPath)
    if (this.disk.stat(realPath)) throw new FileProblem('exists', hostPath)
    guarded(hostPath, () => this.disk.makeDirectory(realPath, recursive))
  }

  removeDirectory(hostPath: string, recursive: boolean): void {
    const { realPath } = this.writable(hostPath)
    if (!this.stat(hostPath).isDirectory()) throw new FileProblem('notDirectory', hostPath)
    guarded(hostPath, () => this.disk.removeDirectory(realPath, recursive))
  }

  /** Removes a file that is the app's to remove. */
  remove(hostPath: string): void {
    const place = this.readable(hostPath)
    if (place.area === 'temp') throw new FileProblem('denied', hostPath)
    if (this.stat(hostPath).isDirectory()) throw new FileProblem('isDirectory', hostPath)
    guarded(hostPath, () => this.disk.remove(place.realPath))
    this.files.forget(hostPath)
  }

  copy(from: string, to: string): void {
    const target = this.writable(to)
    const bytes = this.read(from)
    this.makeRoom(bytes.length, to)
    guarded(to, () => this.disk.write(target.realPath, bytes, 'w'))
  }

  rename(from: string, to: string): void {
    const source = this.readable(from)
    if (source.area !== 'temp') this.writable(from)
    const target = this.writable(to)
    guarded(to, () => this.disk.rename(source.realPath, target.realPath))
    this.files.forget(from)
  }

  /** Keeps a temp file, at `to` or at a new saved path; returns where. */
  save(temp: string, to?: string): string {
    const source = this.readable(temp)
    const stats = this.stat(temp)
    if (!stats.isFile()) throw new FileProblem('isDirectory', temp)
    this.makeRoom(stats.size, temp)
    const target = to ? this.writable(to) : this.files.newSaved(extensionOfPath(temp))
    guarded(to ?? temp, () => this.disk.copy(source.realPath, target.realPath))
    this.disk.remove(source.realPath)
    this.files.forget(temp)
    return target.hostPath
  }

  digest(hostPath: string, algorithm: string): { size: number; digest: string } {
    const bytes = this.read(hostPath)
    return { size: bytes.length, digest: this.files.runtime.digest(algorithm, bytes) }
  }

  saved(): Array<{ filePath: string; size: number; createTime: number }> {
    return this.files.list('saved').map(({ hostPath }) => {
      const { size, birthtimeMs } = this.stat(hostPath)
      return { filePath: hostPath, size, createTime: Math.floor(birthtimeMs / 1000) }
    })
  }
}
