import { Answers } from './engine/answers'
import { Bluetooth } from './engine/bluetooth'
import { Canvases, type CreateCanvas } from './engine/canvas'
import { deviceOf, windowOf } from './engine/device'
import type { Dialect } from './engine/dialect'
import { Listeners } from './engine/events'
import type { FileStore } from './engine/files'
import type { Native, Natives } from './engine/members'
import { type AppPages, Pages } from './engine/pages'
import type { Runtime } from './engine/runtime'
import { Screen } from './engine/screen'
import { Updates } from './engine/updates'
import { type Gate, supports, type Versions } from './engine/versions'
import { type FaultPlan, type Faults, faultPlan } from './faults'
import type {
  Audio,
  EnvVersion,
  HostOptions,
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
  runtime: Runtime
  files: FileStore
  pickable: readonly string[]
  user: UserAnswers
  network: NetworkState
  faults: Faults
  strict: boolean
  workers?: HostOptions['workers']
  app: AppPages
  audio: Audio
  createCanvas?: CreateCanvas | undefined
  bluetooth?: HostOptions['bluetooth']
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
  readonly runtime: Runtime
  readonly files: FileStore
  /** Real paths that pickers choose from. */
  readonly pickable: readonly string[]
  readonly user: UserAnswers
  readonly network: NetworkState
  /** Refuses options that the platform never had. */
  readonly strict: boolean
  readonly calls: NativeCall[] = []
  /** What tests say that natives answer. */
  readonly answers = new Answers()
  /** What lies over the page: toast, loading. */
  readonly screen: Screen
  /** What the app draws on. */
  readonly canvases: Canvases
  /** What a test says of Bluetooth; without it, its natives only answer. */
  readonly bluetooth: Bluetooth | undefined
  /** The pages that are open. */
  readonly pages: Pages
  /** Code of workers, by their paths; without it, they run nothing. */
  readonly workers: HostOptions['workers']
  /** What is known of a newer version of the app. */
  readonly updates = new Updates()
  readonly audio: Audio
  /** What the user has allowed, by the platform's own names of permissions. */
  readonly settings = new Map<string, boolean>()
  faults: Faults
  disposed = false
  private disposal: Promise<void> | undefined
  private readonly listeners = new Listeners()
  private readonly listenersOf = new Map<string, Listeners[]>()
  private readonly cleanups = new Set<() => void>()
  private readonly unfinished = new Set<Promise<void>>()
  private natives: Natives = {}

  constructor(parts: KernelParts) {
    this.platform = parts.platform
    this.baseLibrary = parts.baseLibrary
    this.clientVersion = parts.clientVersion
    this.system = parts.system
    this.envVersion = parts.envVersion
    this.appId = parts.appId
    this.dialect = parts.dialect
    this.runtime = parts.runtime
    this.files = parts.files
    this.screen = new Screen(parts.runtime.clock)
    this.pages = new Pages(parts.app, windowOf(deviceOf(parts.system)))
    this.audio = parts.audio
    this.canvases = new Canvases(parts.createCanvas)
    this.bluetooth = parts.bluetooth && new Bluetooth()
    this.bluetooth?.place(parts.bluetooth ?? [])
    this.pickable = parts.pickable
    this.user = parts.user
    this.network = parts.network
    this.faults = parts.faults
    this.strict = parts.strict
    this.workers = parts.workers
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

  /** Every member of the platform. */
  get names(): string[] {
    return Object.keys(this.natives)
  }

  /** The definition of a member, whatever the version. */
  nativeOf(name: string): Native | undefined {
    return Object.hasOwn(this.natives, name) ? this.natives[name] : undefined
  }

  /** The definition of a member, if this version has it. */
  lookup(name: string): Native | undefined {
    const native = this.nativeOf(name)
    return native && this.has(native.since) ? native : undefined
  }

  record(call: NativeCall): NativeCall {
    this.calls.push(call)
    return call
  }

  /** Global listeners, those of `wx.onX`. */
  on(event: string, listener: unknown, call: (value: unknown) => void): void {
    if (!this.disposed) this.listeners.on(event, listener, call)
  }

  off(event: string, listener?: unknown): void {
    this.listeners.off(event, listener)
  }

  /** Calls the listeners of an event, e.g. `emit('networkStatusChange', state)`. */
  emit(event: string, value?: unknown): void {
    this.listeners.emit(event, value)
  }

  /** Calls the listeners with just this, as the native event would. */
  deliver(event: string, ...payload: unknown[]): void {
    this.listeners.deliver(event, ...payload)
  }

  /** Listeners of an object that was made, by what it is: `'InnerAudioContext'`. */
  keepListeners(object: string, listeners: Listeners): void {
    this.listenersOf.set(object, [...(this.listenersOf.get(object) ?? []), listeners])
  }

  /** As `deliver`, on each such object. */
  deliverOn(object: string, event: string, ...payload: unknown[]): void {
    for (const listeners of this.listenersOf.get(object) ?? []) listeners.deliver(event, ...payload)
  }

  /** Runs on dispose, at once after it, unless the returned function was called before. */
  onDispose(cleanup: () => void): () => void {
    if (this.disposed) cleanup()
    else this.cleanups.add(cleanup)
    return () => this.cleanups.delete(cleanup)
  }

  /** Work that dispose waits for. */
  finishing(work: Promise<void>): void {
    this.unfinished.add(work)
    void work.then(() => this.unfinished.delete(work))
  }

  /** Ends all that runs, at once; settles when nothing of it is left. */
  dispose(): Promise<void> {
    this.disposal ??= this.end()
    return this.disposal
  }

  private async end(): Promise<void> {
    this.disposed = true
    for (const cleanup of this.cleanups) cleanup()
    this.cleanups.clear()
    this.screen.clear()
    const removed = this.files.dispose()
    await Promise.all(this.unfinished)
    this.listeners.clear()
    await removed
  }
}
