import fs from 'node:fs'
import path from 'node:path'
import type { Area, Disk, FileStats, Writer } from '../engine/disk'
import { type HostDirectory, makeHostDirectory } from './hostDirectory'
import { isBrokenLink, isInside, realAncestor } from './links'
import { readChunks } from './readChunks'

const areas: readonly Area[] = ['temp', 'saved', 'user']

const bytesBelow = (directory: string): number => {
  let total = 0
  for (const entry of fs.readdirSync(directory, { withFileTypes: true })) {
    const inner = path.join(directory, entry.name)
    total += entry.isDirectory() ? bytesBelow(inner) : fs.lstatSync(inner).size
  }
  return total
}

/** The files of a host in a real temporary directory. */
class TemporaryDisk implements Disk {
  private readonly directory: HostDirectory = makeHostDirectory()

  constructor() {
    for (const area of areas) fs.mkdirSync(this.rootOf(area))
  }

  private rootOf(area: Area): string {
    return path.join(this.directory.root, area)
  }

  pathOf(area: Area, name: string): string {
    return path.join(this.rootOf(area), name)
  }

  locate(name: string): string | undefined {
    if (name.includes('\0')) return undefined
    const root = this.rootOf('user')
    const found = path.join(root, name)
    if (!isInside(root, found) || isBrokenLink(found)) return undefined
    return isInside(root, realAncestor(found)) ? found : undefined
  }

  stat(file: string): FileStats | undefined {
    return fs.existsSync(file) ? fs.statSync(file) : undefined
  }

  read(file: string): Buffer {
    return fs.readFileSync(file)
  }

  write(file: string, bytes: Uint8Array, flag: 'w' | 'a'): void {
    fs.writeFileSync(file, bytes, { flag })
  }

  list(directory: string): string[] {
    return fs.readdirSync(directory)
  }

  makeDirectory(directory: string, recursive: boolean): void {
    fs.mkdirSync(directory, { recursive })
  }

  removeDirectory(directory: string, recursive: boolean): void {
    if (recursive) fs.rmSync(directory, { recursive })
    else fs.rmdirSync(directory)
  }

  remove(file: string): void {
    fs.unlinkSync(file)
  }

  copy(from: string, to: string): void {
    fs.copyFileSync(from, to)
  }

  rename(from: string, to: string): void {
    fs.renameSync(from, to)
  }

  used(area: Area): number {
    return bytesBelow(this.rootOf(area))
  }

  chunks(file: string): AsyncIterable<Uint8Array> {
    return readChunks(file)
  }

  async open(file: string): Promise<Writer> {
    const handle = await fs.promises.open(file, 'w')
    return { append: (bytes) => handle.appendFile(bytes), close: () => handle.close() }
  }

  dispose(): Promise<void> {
    return this.directory.remove()
  }
}

export const makeDisk = (): Disk => new TemporaryDisk()
