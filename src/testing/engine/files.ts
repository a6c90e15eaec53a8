import type { Area, Disk } from './disk'
import { extensionOfPath } from './path'
import type { Runtime } from './runtime'

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
  /** The path that the disk knows. */
  realPath: string
  area: Area
}

const withDot = (extension: string): string =>
  extension === '' || extension.startsWith('.') ? extension : `.${extension}`

/** The files of a host: a disk behind the platform's paths. */
export class FileStore {
  readonly disk: Disk
  /** `env.USER_DATA_PATH`. */
  readonly userData: string
  private readonly known = new Map<string, Place>()
  private counter = 0

  constructor(
    readonly runtime: Runtime,
    private readonly style: PathStyle,
  ) {
    this.disk = runtime.makeDisk()
    this.userData = style.userData
  }

  /** Copies a real file, or writes bytes, to a new temp path. */
  addTemp(source: string | Uint8Array, name?: string): string {
    const bytes = typeof source === 'string' ? this.runtime.sources.read(source) : source
    const place = this.newTemp(extensionOfPath(name ?? (typeof source === 'string' ? source : '')))
    this.disk.write(place.realPath, bytes, 'w')
    return place.hostPath
  }

  /** A new temp path to write to; `extension` with or without its dot. */
  newTemp(extension: string): Place {
    return this.add('temp', extension)
  }

  newSaved(extension: string): Place {
    return this.add('saved', extension)
  }

  private add(area: 'temp' | 'saved', extension: string): Place {
    const now = this.runtime.clock.now().toString(36)
    const id = `${now}${(this.counter++).toString(36).padStart(4, '0')}`
    const hostPath = this.style[area](id, withDot(extension))
    const realPath = this.disk.pathOf(area, `${id}${extensionOfPath(hostPath)}`)
    const place: Place = { hostPath, realPath, area }
    this.known.set(hostPath, place)
    return place
  }

  /** Undefined for a path that is not this host's, unknown, or leads out of its files. */
  find(hostPath: string): Place | undefined {
    const known = this.known.get(hostPath)
    if (known) return known
    const { userData } = this
    if (hostPath !== userData && !hostPath.startsWith(`${userData}/`)) return undefined
    const realPath = this.disk.locate(hostPath.slice(userData.length))
    return realPath === undefined ? undefined : { hostPath, realPath, area: 'user' }
  }

  /** As `find`, of a file that exists. */
  findFile(hostPath: string): Place | undefined {
    const place = this.find(hostPath)
    return place && this.disk.stat(place.realPath)?.isFile() ? place : undefined
  }

  /** Temp and saved files by host path. */
  list(area: 'temp' | 'saved'): Place[] {
    return [...this.known.values()].filter((place) => place.area === area)
  }

  forget(hostPath: string): void {
    this.known.delete(hostPath)
  }

  dispose(): Promise<void> {
    return this.disk.dispose()
  }
}
