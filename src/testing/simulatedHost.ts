import { didYouMean } from '../didYouMean'
import { records } from '../platforms/index'
import { Air } from './air'
import { layOver } from './engine/answers'
import { assemble } from './engine/assemble'
import { define } from './engine/define'
import { eventNameOf } from './engine/eventOf'
import { putOnGlobal } from './engine/globals'
import type { Native } from './engine/members'
import { sampleOf } from './engine/sample'
import { stub } from './engine/stub'
import { type ObjectMember, objectMember } from './engine/tables'
import { addFault, type Faults } from './faults'
import { checkedFaults } from './given/faults'
import { checkNetwork, checkUpdate } from './given/options'
import type { Kernel } from './kernel'
import { OpenPage } from './openPage'
import { hosts } from './platforms'
import type {
  Host,
  NativeCall,
  NativeFunction,
  NetworkState,
  Platform,
  ShownOnScreen,
  SimulatedBluetooth,
  SimulatedCanvas,
  SimulatedPage,
  UpdateState,
  UserAnswers,
} from './types'

// Where Node looks for what console.log shows.
const inspecting = Symbol.for('nodejs.util.inspect.custom')

/** What a test holds of a kernel. */
export class SimulatedHost<N extends object> implements Host<N> {
  readonly native: N
  readonly page: SimulatedPage

  constructor(private readonly kernel: Kernel) {
    const { tables, natives: written } = hosts[kernel.platform]
    const natives = define(kernel, tables, written(kernel))
    kernel.define(natives)
    this.page = new OpenPage(kernel)
    this.native = assemble(kernel, natives) as N
  }

  get platform(): Platform {
    return this.kernel.platform
  }
  get baseLibrary(): string {
    return this.kernel.baseLibrary
  }
  get clientVersion(): string {
    return this.kernel.clientVersion
  }
  get calls(): readonly NativeCall[] {
    return this.kernel.calls
  }
  get user(): UserAnswers {
    return this.kernel.user
  }
  get screen(): ShownOnScreen {
    const { screen, pages } = this.kernel
    return { toast: screen.toast.shown, loading: screen.loading.shown, title: pages.top.title }
  }
  get pages(): readonly string[] {
    return this.kernel.pages.urls
  }
  canvas(canvas: string | object): SimulatedCanvas {
    const { canvases } = this.kernel
    const found = typeof canvas === 'string' ? canvases.of(canvas) : canvases.find(canvas)
    if (!found) throw new Error('host.canvas: the host did not make this canvas.')
    return found
  }
  get bluetooth(): SimulatedBluetooth {
    const { bluetooth } = this.kernel
    if (bluetooth) return new Air(bluetooth)
    throw new Error('host.bluetooth: give createHost the devices in range, as `bluetooth`.')
  }
  get network(): Readonly<NetworkState> {
    return this.kernel.network
  }
  get faults(): Faults {
    return this.kernel.faults
  }
  set faults(faults: Faults) {
    this.kernel.faults = checkedFaults('host.faults', this.kernel.platform, faults)
  }

  [inspecting](
    _depth: number,
    options: object,
    inspect: (value: object, options: object) => string,
  ) {
    const { platform, baseLibrary, clientVersion, calls } = this
    const shown = { platform, baseLibrary, clientVersion, calls: calls.length }
    return `Host ${inspect(shown, options)}`
  }

  callsOf(api: string): NativeCall[] {
    return this.kernel.calls.filter((call) => call.api === api)
  }
  clearCalls(): void {
    this.kernel.calls.length = 0
  }
  answer(api: string, answer: unknown): () => void {
    if (!this.onObjects(api)) this.checkNative('answer', api)
    return this.kernel.answers.set(api, answer)
  }
  fail(api: string, failure: Readonly<Record<string, unknown>>): () => void {
    if (!this.onObjects(api)) this.checkNative('fail', api)
    return addFault(this.faults, api, { fail: failure })
  }
  stub(api: string, run: NativeFunction): () => void {
    this.checkNative('stub', api)
    return stub(this.kernel, this.native, api, run)
  }
  emit(event: string, payload?: unknown, ...more: unknown[]): void {
    const found = this.onObjects(event)
    const native = found?.member ?? this.checkNative('emit', event)
    if (native.kind !== 'on') throw new Error(`host.emit: ${event} is no event.`)
    const sample = 'sample' in native ? native.sample?.() : sampleOf(found?.member.shape)
    const name = ('event' in native && native.event) || eventNameOf(event)
    const given = layOver(sample, payload)
    if (found) this.kernel.deliverOn(found.object, name, given, ...more)
    else this.kernel.deliver(name, given, ...more)
  }
  setNetwork(state: Partial<NetworkState>): void {
    checkNetwork(state)
    Object.assign(this.kernel.network, state)
    this.kernel.emit('networkStatusChange', { ...this.kernel.network })
  }
  setUpdate(state: UpdateState): void {
    checkUpdate(state)
    this.kernel.updates.tell(state)
  }
  install(): () => void {
    this.checkInUse()
    const uninstall = putOnGlobal(records[this.kernel.platform].global, this.native)
    const forget = this.kernel.onDispose(uninstall)
    return () => {
      forget()
      uninstall()
    }
  }
  tempFile(source: string | Uint8Array, name?: string): string {
    this.checkInUse()
    return this.kernel.files.addTemp(source, name)
  }
  readFile(path: string): ReturnType<Host['readFile']> {
    const place = this.kernel.files.findFile(path)
    if (!place) throw new Error(`The simulated host has no file '${path}'.`)
    return this.kernel.files.disk.read(place.realPath)
  }
  dispose(): Promise<void> {
    return this.kernel.dispose()
  }
  private onObjects(api: string): ObjectMember | undefined {
    return objectMember(hosts[this.kernel.platform].tables, api)
  }
  private checkNative(method: string, api: string): Native {
    const native = this.kernel.nativeOf(api)
    if (native) return native
    const { title } = records[this.kernel.platform]
    throw new Error(
      `host.${method}: ${title} has no ${JSON.stringify(api)}.${didYouMean(api, this.kernel.names)}`,
    )
  }
  private checkInUse(): void {
    if (this.kernel.disposed) {
      throw new Error('This simulated host was disposed of: make another with createHost.')
    }
  }
}
