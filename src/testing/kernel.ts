import type { Dialect } from './engine/dialect'
import { Listeners } from './engine/events'
import type { FileStore } from './engine/files'
import type { Native, Natives } from './engine/members'
import { Screen } from './engine/screen'
import { type Gate, supports, type Versions } from './engine/versions'
import { type FaultPlan, type Faults, faultPlan } from './faults'
import type {
  EnvVersion,
  HostSystem,
  NativeCall,
  NetworkState,
  Platform,
  UserAnswers,
} from './types'

/** What a kernel is made of. */
export interface KernelParts extends Versions {
  platform: Platform
  system: HostSystem
  envVersion: EnvVersion
  appId: string
  dialect: Dialect
  files: FileStore
  pickable: readonly string[]
  user: UserAnswers
  network: NetworkState
  faults: Faults
}

/** The state of one simulated host, which its members read and change. */
export class Kernel implements Versions {
  readonly platform: Platform
  readonly baseLibrary: string
  readonly clientVersion: string
  readonly system: HostSystem
  readonly envVersion: EnvVersion
  readonly appId: string
  readonly dialect: Dialect
  readonly files: FileStore
  /** Real paths that pickers choose from. */
  readonly pickable: readonly string[]
  readonly user: UserAnswers
  readonly network: NetworkState
  readonly calls: NativeCall[] = []
  /** What lies over the page: toast, loading. */
  readonly screen = new Screen()
  faults: Faults
  disposed = false
  private readonly listeners = new Listeners()
  private readonly cleanups = new Set<() => void>()
  private natives: Natives = {}

  constructor(parts: KernelParts) {
    this.platform = parts.platform
    this.baseLibrary = parts.baseLibrary
    this.clientVersion = parts.clientVersion
    this.system = parts.system
    this.envVersion = parts.envVersion
    this.appId = parts.appId
    this.dialect = parts.dialect
    this.files = parts.files
    this.pickable = parts.pickable
    this.user = parts.user
    this.network = parts.network
    this.faults = parts.faults
  }

  /** Whether this host is new enough; arrow, so that it can be passed on. */
  readonly has = (gate: Gate | undefined): boolean => supports(this, gate)

  faultsOf(api: string): FaultPlan {
    return faultPlan(this.faults, api)
  }

  /** No network: the state says none. */
  get isOffline(): boolean {
    return this.network.type === 'none'
  }

  /** The natives of the platform, whatever the version: what canIUse reads. */
  define(natives: Natives): void {
    this.natives = natives
  }

  /** The definition of a member, if this version has it. */
  lookup(name: string): Native | undefined {
    const native = Object.hasOwn(this.natives, name) ? this.natives[name] : undefined
    return native && this.has(native.since) ? native : undefined
  }

  record(call: NativeCall): NativeCall {
    this.calls.push(call)
    return call
  }

  /** Global listeners, those of `wx.onX`. */
  on(event: string, listener: unknown, call: (value: unknown) => void): void {
    this.listeners.on(event, listener, call)
  }

  off(event: string, listener?: unknown): void {
    this.listeners.off(event, listener)
  }

  /** Calls the listeners of an event, e.g. `emit('networkStatusChange', state)`. */
  emit(event: string, value?: unknown): void {
    this.listeners.emit(event, value)
  }

  /** Runs on dispose unless the returned function was called before. */
  onDispose(cleanup: () => void): () => void {
    this.cleanups.add(cleanup)
    return () => this.cleanups.delete(cleanup)
  }

  dispose(): Promise<void> {
    this.disposed = true
    for (const cleanup of [...this.cleanups]) cleanup()
    this.cleanups.clear()
    this.screen.clear()
    return this.files.dispose()
  }
}
