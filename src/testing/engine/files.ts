import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type HostDirectory, makeHostDirectory } from './hostDirectory'

/** How one platform spells its paths. */
export interface PathStyle {
  /** Path of a temp file: `(id, extension) => 'wxfile://tmp_1.png'`. */
  temp(id: string, extension: string): string
  /** Path of a saved file. */
  saved(id: string, extension: string): string
  /** `env.USER_DATA_PATH`. */
  userData: string
}

/** Where a host path leads. */
export interface Place {
  /** The path as the app knows it. */
  hostPath: string
  realPath: string
  area: 'temp' | 'saved' | 'user'
}

/** The files of a host: a real temporary directory behind the platform's paths. */
export interface FileStore {
  /** The real directory; removed when the host is disposed. */
  readonly root: string
  /** `env.USER_DATA_PATH`. */
  readonly userData: string
  /** Copies a real file, or writes bytes, to a new temp path. */
  addTemp(source: string | Uint8Array, name?: string): string
  /** A new temp path to write to; `extension` with or without its dot. */
  newTemp(extension: string): Place
  newSaved(extension: string): Place
  /** Undefined for a path that is not this host's, unknown, or leaves the directory. */
  find(hostPath: string): Place | undefined
  /** As `find`, of a file that exists. */
  findFile(hostPath: string): Place | undefined
  /** Temp and saved files by host path. */
  list(area: 'temp' | 'saved'): Place[]
  forget(hostPath: string): void
  dispose(): Promise<void>
}

const isInside = (directory: string, candidate: string): boolean => {
  const relative = path.relative(directory, candidate)
  return relative.split(path.sep)[0] !== '..' && !path.isAbsolute(relative)
}

/** The real path of the nearest ancestor that exists, so that no symlink leads out. */
const realAncestor = (candidate: string): string => {
  try {
    return fs.realpathSync(candidate)
  } catch {
    return realAncestor(path.dirname(candidate))
  }
}

const isBrokenLink = (candidate: string): boolean => {
  const stat = fs.lstatSync(candidate, { throwIfNoEntry: false })
  return stat?.isSymbolicLink() === true && !fs.existsSync(candidate)
}

const withDot = (extension: string): string =>
  extension === '' || extension.startsWith('.') ? extension : `.${extension}`

const realPathOf = (source: string): string =>
  source.startsWith('file:') ? fileURLToPath(source) : source

const orSay = <T>(source: string, read: (realPath: string) => T): T => {
  try {
    return read(realPathOf(source))
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error'
    const where = path.isAbsolute(realPathOf(source)) ? '' : ` in ${process.cwd()}`
    throw new Error(`The simulated host cannot read the file '${source}' (${code})${where}.`)
  }
}

/** Reads a real file, or says in one sentence why it can't. */
export const readSource = (source: string): Buffer =>
  orSay(source, (realPath) => fs.readFileSync(realPath))

/** Says in one sentence why a real file can't be read, without reading all of it. */
export const checkReadable = (source: string): void =>
  orSay(source, (realPath) => {
    const descriptor = fs.openSync(realPath, 'r')
    try {
      fs.readSync(descriptor, Buffer.alloc(1))
    } finally {
      fs.closeSync(descriptor)
    }
  })

class Store implements FileStore {
  readonly userData: string
  private readonly directory: HostDirectory = makeHostDirectory()
  private readonly known = new Map<string, Place>()
  private readonly userRoot: string
  private counter = 0

  constructor(private readonly style: PathStyle) {
    this.userRoot = path.join(this.root, 'usr')
    this.userData = style.userData
    for (const area of ['temp', 'saved', 'usr']) fs.mkdirSync(path.join(this.root, area))
  }

  get root(): string {
    return this.directory.root
  }

  addTemp(source: string | Uint8Array, name?: string): string {
    const bytes = typeof source === 'string' ? readSource(source) : source
    const place = this.newTemp(path.extname(name ?? (typeof source === 'string' ? source : '')))
    fs.writeFileSync(place.realPath, bytes)
    return place.hostPath
  }

  newTemp(extension: string): Place {
    return this.add('temp', extension)
  }

  newSaved(extension: string): Place {
    return this.add('saved', extension)
  }

  private add(area: 'temp' | 'saved', extension: string): Place {
    const id = `${Date.now().toString(36)}${(this.counter++).toString(36).padStart(4, '0')}`
    const hostPath = this.style[area](id, withDot(extension))
    const realPath = path.join(this.root, area, `${id}${path.extname(hostPath)}`)
    const place: Place = { hostPath, realPath, area }
    this.known.set(hostPath, place)
    return place
  }

  find(hostPath: string): Place | undefined {
    const known = this.known.get(hostPath)
    if (known) return known
    const { userData } = this
    if (hostPath !== userData && !hostPath.startsWith(`${userData}/`)) return undefined
    if (hostPath.includes('\0')) return undefined
    const realPath = path.join(this.userRoot, hostPath.slice(userData.length))
    if (!isInside(this.userRoot, realPath) || isBrokenLink(realPath)) return undefined
    if (!isInside(this.userRoot, realAncestor(realPath))) return undefined
    return { hostPath, realPath, area: 'user' }
  }

  findFile(hostPath: string): Place | undefined {
    const place = this.find(hostPath)
    const stat = place && fs.statSync(place.realPath, { throwIfNoEntry: false })
    return stat?.isFile() ? place : undefined
  }

  list(area: 'temp' | 'saved'): Place[] {
    return [...this.known.values()].filter((place) => place.area === area)
  }

  forget(hostPath: string): void {
    this.known.delete(hostPath)
  }

  dispose(): Promise<void> {
    return this.directory.remove()
  }
}

export const createFileStore = (style: PathStyle): FileStore => new Store(style)
