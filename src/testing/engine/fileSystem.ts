import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { FileProblem, guarded } from './fileProblem'
import type { FileStore, Place } from './files'

const megabyte = 1024 * 1024

const bytesBelow = (directory: string): number => {
  let total = 0
  for (const entry of fs.readdirSync(directory, { withFileTypes: true })) {
    const inner = path.join(directory, entry.name)
    total += entry.isDirectory() ? bytesBelow(inner) : fs.lstatSync(inner).size
  }
  return total
}

/** What an app may do with files, by the paths it knows; throws `FileProblem`. */
export class FileSystem {
  constructor(
    readonly files: FileStore,
    /** Bytes that saved and user files may take together. WeChat docs: 200 MB. */
    private readonly quota = 200 * megabyte,
  ) {}

  /** Somewhere the app may read. */
  readable(hostPath: string): Place {
    const place = this.files.find(hostPath)
    if (place && fs.existsSync(place.realPath)) return place
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
    const kept = ['saved', 'usr'].map((area) => bytesBelow(path.join(this.files.root, area)))
    const total = kept.reduce((sum, size) => sum + size, bytes)
    if (total > this.quota) throw new FileProblem('full', hostPath)
  }

  stat(hostPath: string): fs.Stats {
    return guarded(hostPath, () => fs.statSync(this.readable(hostPath).realPath))
  }

  read(hostPath: string): Buffer {
    return guarded(hostPath, () => fs.readFileSync(this.readable(hostPath).realPath))
  }

  write(hostPath: string, bytes: Buffer, flag: 'w' | 'a'): void {
    const place = this.writable(hostPath)
    if (flag === 'a') this.readable(hostPath)
    this.makeRoom(bytes.length, hostPath)
    guarded(hostPath, () => fs.writeFileSync(place.realPath, bytes, { flag }))
  }

  list(hostPath: string): string[] {
    return guarded(hostPath, () => fs.readdirSync(this.readable(hostPath).realPath))
  }

  makeDirectory(hostPath: string, recursive: boolean): void {
    const { realPath } = this.writable(hostPath)
    if (fs.existsSync(realPath)) throw new FileProblem('exists', hostPath)
    guarded(hostPath, () => fs.mkdirSync(realPath, { recursive }))
  }

  removeDirectory(hostPath: string, recursive: boolean): void {
    const { realPath } = this.writable(hostPath)
    if (!this.stat(hostPath).isDirectory()) throw new FileProblem('notDirectory', hostPath)
    guarded(hostPath, () => {
      if (recursive) fs.rmSync(realPath, { recursive })
      else fs.rmdirSync(realPath)
    })
  }

  /** Removes a file that is the app's to remove. */
  remove(hostPath: string): void {
    const place = this.readable(hostPath)
    if (place.area === 'temp') throw new FileProblem('denied', hostPath)
    if (this.stat(hostPath).isDirectory()) throw new FileProblem('isDirectory', hostPath)
    guarded(hostPath, () => fs.unlinkSync(place.realPath))
    this.files.forget(hostPath)
  }

  copy(from: string, to: string): void {
    const target = this.writable(to)
    const bytes = this.read(from)
    this.makeRoom(bytes.length, to)
    guarded(to, () => fs.writeFileSync(target.realPath, bytes))
  }

  rename(from: string, to: string): void {
    const source = this.readable(from)
    if (source.area !== 'temp') this.writable(from)
    const target = this.writable(to)
    guarded(to, () => fs.renameSync(source.realPath, target.realPath))
    this.files.forget(from)
  }

  /** Keeps a temp file, at `to` or at a new saved path; returns where. */
  save(temp: string, to?: string): string {
    const source = this.readable(temp)
    if (!fs.statSync(source.realPath).isFile()) throw new FileProblem('isDirectory', temp)
    this.makeRoom(fs.statSync(source.realPath).size, temp)
    const target = to ? this.writable(to) : this.files.newSaved(path.extname(temp))
    guarded(to ?? temp, () => fs.copyFileSync(source.realPath, target.realPath))
    fs.rmSync(source.realPath)
    this.files.forget(temp)
    return target.hostPath
  }

  digest(hostPath: string, algorithm: string): { size: number; digest: string } {
    const bytes = this.read(hostPath)
    return { size: bytes.length, digest: createHash(algorithm).update(bytes).digest('hex') }
  }

  saved(): Array<{ filePath: string; size: number; createTime: number }> {
    return this.files.list('saved').map(({ hostPath, realPath }) => {
      const { size, birthtimeMs } = fs.statSync(realPath)
      return { filePath: hostPath, size, createTime: Math.floor(birthtimeMs / 1000) }
    })
  }
}
