import type { Platform } from '../types/platforms'
import type { UpdateState } from './engine/updates'
import type { Fault, Faults } from './faults'

export type { Fault, Faults, Platform, UpdateState }

/** The device the host pretends to run on. */
export type HostSystem = 'ios' | 'android' | 'devtools'

/** Which release of the mini-program runs. */
export type EnvVersion = 'release' | 'trial' | 'develop'

/** WeChat's names; the Alipay host shows its own spelling. */
export type NetworkType = 'wifi' | '2g' | '3g' | '4g' | '5g' | 'unknown' | 'none'

/** The network the device is on. `none` makes every network API fail as it does offline. */
export interface NetworkState {
  type: NetworkType
}

/** What apps play. */
export interface Audio {
  /** Seconds that each sound lasts, whatever is in its file. */
  duration: number
}

/** How the simulated user answers what a host shows. */
export interface UserAnswers {
  /** Pickers (chooseImage, chooseVideo, chooseMedia): take the host's files, or leave. */
  choose: 'files' | 'cancel'
  /** showModal: which button, and what was typed where the modal is editable. */
  modal: { confirm: boolean; content?: string }
  /** showActionSheet: the index tapped. */
  actionSheet: number | 'cancel'
  /** requestPayment and tradePay: an outcome, or an Alipay resultCode such as 8000. */
  payment: 'paid' | 'cancel' | 'fail' | number
  /** Every authorisation the host asks for. */
  auth: 'granted' | 'denied'
  /** Where the device is, in degrees and metres. */
  location: { latitude: number; longitude: number; accuracy?: number; altitude?: number }
  /** A rewarded ad: watched to its end, left before, or there is none to show. */
  ad: 'watched' | 'left' | 'none'
}

/** What the code of a worker has as its global `worker`. */
export interface WorkerScope {
  onMessage(listener: (message: unknown) => void): void
  postMessage(message: object): void
}

/** The code of a worker: a function, or the path of a real file. */
export type WorkerCode = string | ((worker: WorkerScope) => void)

/** What {@link createHost} takes; everything has a default. */
export interface HostOptions {
  /** Base library version, e.g. `'2.8.0'`. Default: a recent one of the platform. */
  baseLibrary?: string
  /** App version, e.g. `'10.3.50'`. Default: a recent one of the platform. */
  clientVersion?: string
  /** Default `'ios'`. */
  system?: HostSystem
  /** Default `'release'`. */
  envVersion?: EnvVersion
  /** Default: an id of the platform's form. */
  appId?: string
  /** Real paths that pickers choose from, in this order. */
  files?: readonly string[]
  /** Defaults: takes the files, confirms, taps index 0, pays, grants. */
  user?: Partial<UserAnswers>
  /** Default `{ type: 'wifi' }`. */
  network?: Partial<NetworkState>
  /** Default `{ duration: 60 }`. */
  audio?: Partial<Audio>
  /** See {@link Faults}. */
  faults?: Faults
  /**
   * Whether a call fails for an option that the platform never had. Default: such options are
   * ignored, as hosts do, and {@link NativeCall.ignored} names them.
   */
  strict?: boolean
  /** What createWorker runs, by its path: a function that is given the worker's global `worker`, or the path of a real file. */
  workers?: Readonly<Record<string, WorkerCode>>
  /** Paths of the app's pages, as in app.json; the app starts at the first. Default: every path is a page. */
  pages?: readonly string[]
  /** Paths of the pages in the tab bar. Default: `switchTab` goes to any page, and so does `navigateTo`. */
  tabBar?: readonly string[]
  /**
   * Makes what canvases draw on really: `createCanvas` of a Node package such as `canvas` or `@napi-rs/canvas`. Default: canvases only
   * keep what they were told, and pictures of them are transparent.
   */
  createCanvas?: (width: number, height: number) => NodeCanvas
  /** The Bluetooth devices in range. Default: the natives of Bluetooth only answer. */
  bluetooth?: readonly BluetoothDevice[]
}

/** One native call (or task method, `'UploadTask.abort'`) as the host saw it. */
export interface NativeCall {
  readonly api: string
  /** A shallow copy of the first argument without success, fail and complete. */
  readonly options: Readonly<Record<string, unknown>>
  /** The arguments as they came. */
  readonly args: readonly unknown[]
  /** The options that this version of the host does not know; absent where it knows all. */
  ignored?: readonly string[]
  settled?: 'success' | 'fail'
  /** What the first callback was given, or what a sync API returned. */
  result?: unknown
}

/** What is used of a canvas of a Node package. */
export interface NodeCanvas {
  width: number
  height: number
  getContext(type: '2d'): object
  toBuffer(type: 'image/png' | 'image/jpeg'): Uint8Array | PromiseLike<Uint8Array>
}

/** A call of a method or a property that was set: `['fillRect', 0, 0, 30, 15]`, `['fillStyle', 'red']`. */
export type CanvasOperation = readonly [name: string, ...given: unknown[]]

/** A canvas of the host. */
export interface SimulatedCanvas {
  /** In logical pixels. Default 300 by 150. */
  width: number
  height: number
  /** What was drawn on it since it was cleared, in order. */
  readonly drawn: readonly CanvasOperation[]
  /** What an older canvas was told that waits for `draw`. */
  readonly waiting: readonly CanvasOperation[]
}

/** What a person would see over the page and in its navigation bar; undefined where there is nothing. */
export interface ShownOnScreen {
  /** `icon` by the platform's own name; `image` shown instead of it. */
  readonly toast:
    | { readonly text: string; readonly icon: string; readonly image?: string }
    | undefined
  readonly loading: { readonly text: string } | undefined
  /** The title that the app gave the page, if it did. */
  readonly title: string | undefined
}

/** A node of a simulated page. Everything has a default. */
export interface PageNode {
  readonly id?: string
  /** Names of classes: `'item first'`. */
  readonly class?: string
  /** Default `'view'`. */
  readonly tag?: string
  /** Px from the left edge of the page, as if nothing were scrolled. */
  readonly left?: number
  /** Px from the top edge of the page, as if nothing were scrolled. */
  readonly top?: number
  /** Px. */
  readonly width?: number
  /** Px. */
  readonly height?: number
  /** Px that a scroll-view is scrolled by. Its children move. */
  readonly scrollLeft?: number
  /** Px that a scroll-view is scrolled by. Its children move. */
  readonly scrollTop?: number
  readonly dataset?: Readonly<Record<string, unknown>>
  /** Properties of the component, which only WeChat tells. */
  readonly properties?: Readonly<Record<string, unknown>>
  /** Computed styles: `{ color: 'rgb(0, 0, 0)' }`. */
  readonly style?: Readonly<Record<string, string>>
  /** What a query's `node` gives: a canvas of yours. */
  readonly node?: unknown
  /** What a query's `context` gives. */
  readonly context?: unknown
  readonly children?: readonly PageNode[]
  /** The component that the node stands for: what is passed to a query's `in`. Its children are that component's own. */
  readonly component?: object
}

/** The channel between a page and the one that opened it. */
export interface PageEventChannel {
  /** Calls the listeners of an event. */
  emit(event: string, ...args: unknown[]): void
  /** Adds a listener. */
  on(event: string, listener: (...args: never[]) => void): void
  /** Adds a listener for one time. */
  once(event: string, listener: (...args: never[]) => void): void
  /** Removes a listener, or all of an event. */
  off(event: string, listener?: (...args: never[]) => void): void
}

/** What stands on the page that is open. Whatever is changed, observers of nodes are told at once. */
export interface SimulatedPage {
  /** Its nodes. Empty at first. */
  nodes: readonly PageNode[]
  /** Changes the first node that matches. */
  change(selector: string, change: PageNode): void
  /** Scrolls the page to a position, in px from the top; with a selector, the first node that matches. */
  scrollTo(top: number, selector?: string): void
  /** What `this.getOpenerEventChannel()` gives the page, if `navigateTo` opened it. */
  readonly openerEventChannel: PageEventChannel | undefined
}

/** What an app can do with a characteristic. Default: nothing. */
export interface BluetoothProperties {
  readonly read?: boolean
  readonly write?: boolean
  readonly writeNoResponse?: boolean
  readonly notify?: boolean
  readonly indicate?: boolean
}

/** A value of a Bluetooth device. */
export interface BluetoothCharacteristic {
  /** All of it, or the four digits that stand for it. */
  readonly uuid: string
  readonly properties?: BluetoothProperties
  /** Its bytes at first. Default: none. */
  readonly value?: Iterable<number>
  /** Is called with what the app wrote. */
  readonly onWrite?: (value: Uint8Array) => void
}

/** Values of a Bluetooth device that belong together. */
export interface BluetoothService {
  /** All of it, or the four digits that stand for it. */
  readonly uuid: string
  readonly characteristics?: readonly BluetoothCharacteristic[]
}

/** A Bluetooth Low Energy device. */
export interface BluetoothDevice {
  readonly deviceId: string
  /** Default: none. */
  readonly name?: string
  /** Strength of its signal in dBm. Default -50. */
  readonly RSSI?: number
  /** Its manufacturer's part of what it broadcasts. Default: nothing. */
  readonly advertisData?: Iterable<number>
  /** It broadcasts the UUIDs of all. */
  readonly services?: readonly BluetoothService[]
}

/** A Bluetooth device in range. Its characteristics are named by their UUIDs. */
export interface SimulatedBluetoothDevice {
  readonly isConnected: boolean
  /** What a characteristic holds now: what was written, or sent. */
  value(characteristic: string): Uint8Array
  /** Changes what a characteristic holds. An app that asked to be notified hears it. */
  send(characteristic: string, value: Iterable<number>): void
  /** Ends the connection, as if the device were switched off and on. */
  disconnect(): void
}

/** Bluetooth around the phone. */
export interface SimulatedBluetooth {
  /** Whether the user has Bluetooth switched on. Without it, connections end. */
  isOn: boolean
  /** The devices in range. One that goes loses its connection; one that comes is found by an app that searches. */
  devices: readonly BluetoothDevice[]
  /** One of them. */
  device(deviceId: string): SimulatedBluetoothDevice
}

/** The members of `wx` or `my`; give `createHost` your own type for typed calls. */
export type NativeFunction = (...args: unknown[]) => unknown
export type NativeObject = Record<string, NativeFunction>

/** A simulated host. */
export interface Host<N extends object = NativeObject> {
  readonly platform: Platform
  readonly baseLibrary: string
  readonly clientVersion: string
  /** The `wx` or `my` object. */
  readonly native: N
  /** Every native call so far, in order. */
  readonly calls: readonly NativeCall[]
  /** The calls of one API, or of one task method: `callsOf('UploadTask.abort')`. */
  callsOf(api: string): NativeCall[]
  /** Forgets the calls so far. */
  clearCalls(): void
  /** Faults in force; change or replace at any time. */
  faults: Faults
  /** How the user answers from now on; change at any time. */
  readonly user: UserAnswers
  /** The toast, the loading layer and the title of the page on screen now. */
  readonly screen: ShownOnScreen
  /** The pages that are open, the lowest first: `'/pages/item/item?id=7'`. */
  readonly pages: readonly string[]
  /**
   * The nodes of the page on top, which queries and observers measure.
   *
   * @example
   * host.page.nodes = [{ id: 'card', top: 1000, width: 300, height: 80 }]
   * host.page.scrollTo(900)
   */
  readonly page: SimulatedPage
  /** A canvas by its id, or one that the app got: its node, or that of `createOffscreenCanvas`. */
  canvas(canvas: string | object): SimulatedCanvas
  /**
   * Bluetooth, on a host that was made with the option `bluetooth`.
   *
   * @example
   * host.bluetooth.device('AB:01').send('2A37', [0, 72])
   */
  readonly bluetooth: SimulatedBluetooth
  /** The network now. */
  readonly network: Readonly<NetworkState>
  /**
   * Says what a native answers with from now on: a value, or a function of what the native was given. The fields of an object are
   * laid over a well-shaped answer. Returns what takes it back.
   *
   * @example
   * host.answer('scanCode', { result: 'https://example.com' })
   * host.answer('getStorageSync', (key) => saved[key])
   */
  answer(api: string, answer: unknown): () => void
  /**
   * Makes a native fail with this failure object from now on, as the fault `{ fail }` does. Returns what takes it back.
   *
   * @example
   * host.fail('scan', { error: 10, errorMessage: 'cancelled' })
   * host.fail('InnerAudioContext.play', { errCode: 10001, errMsg: 'system error' }) // a method of objects
   */
  fail(api: string, failure: Readonly<Record<string, unknown>>): () => void
  /**
   * Puts a function of yours in the place of a native, or of one that this version lacks. Its calls are recorded. Returns what puts
   * back what was there.
   */
  stub(api: string, run: NativeFunction): () => void
  /**
   * Calls the listeners of a native event with this payload, whose fields are laid over a well-shaped one. `more`: further
   * arguments, which some natives give.
   *
   * @example
   * host.emit('onKeyboardHeightChange', { height: 302 })
   * host.emit('RecorderManager.onInterruptionBegin') // of each object that the app made
   */
  emit(event: string, payload?: unknown, ...more: unknown[]): void
  /** Changes the network; listeners of network changes hear it. */
  setNetwork(state: Partial<NetworkState>): void
  /**
   * Tells the app's update manager whether there is a newer version: `'none'`, or one that is `'ready'`, or one whose download
   * `'failed'`.
   */
  setUpdate(state: UpdateState): void
  /**
   * Puts the native object on `globalThis`; returns what puts back what was there. Throws once the
   * host is disposed of.
   */
  install(): () => void
  /** A temp path of the platform for a real file, or for bytes. */
  tempFile(source: string | Uint8Array, name?: string): string
  /** The bytes behind a host path. */
  readFile(path: string): Buffer
  /**
   * Uninstalls, fails the calls that were not answered, closes sockets, removes the temporary
   * directory, and settles when nothing is left open. In any order with other hosts, and safe to
   * call twice.
   */
  dispose(): Promise<void>
}
