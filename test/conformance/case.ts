import type { HostOptions, Platform } from '../../src/testing/index'
import type { ErrorKind } from '../../src/types/error'
import type { World } from '../support/world'

/** A way to fail that lies in what is around the call, not in the host. */
export interface FailureCase {
  /** After "fails: ". */
  readonly name: string
  readonly kind: ErrorKind
  arrange?(world: World): unknown
  /** Instead of the options that succeed. */
  options?(world: World): object
  /** Where it can't happen. */
  readonly except?: readonly Platform[]
}

/** An event of a task. */
export interface TaskEvent {
  /** As in `on…`. */
  readonly name: string
  /** Whether this host delivers it at all; every one if left out. */
  hears?(native: object): boolean
  /** What hosts are known to deliver. */
  readonly native: { readonly [P in Platform]?: readonly object[] }
  /** What listeners are given then. */
  readonly payload: object
}

/** `'of listeners'`: it adds or removes a native listener, or tells an object that another call made; nothing answers. */
export type Composed = 'of calls' | 'at once' | 'of listeners'

/** An asynchronous API: how to call it, and what comes of it on every platform. */
export interface CallCase {
  readonly kind: 'call' | 'task'
  readonly api: string
  /** What the host has to be made with, e.g. files to choose from. */
  readonly needs?: HostOptions
  /** Runs before each test: stores what is to be read. */
  prepare?(world: World): unknown
  /** For a call that succeeds; none if left out. */
  options?(world: World): object
  /** A call uses up what it is given: each gets options of its own. */
  readonly once?: true
  /** What such a call resolves with, less `errMsg`; nothing else if left out. */
  result?(world: World): object
  /** The result has more, which differs between versions. */
  readonly partial?: true
  /** What a success without anything comes to, where no result can be made of it. */
  readonly nothing?: ErrorKind | { readonly [P in Platform]?: ErrorKind }
  readonly failures?: readonly FailureCase[]
  /**
   * Where the API is made of other native calls, by the first of them: of asynchronous ones, or of methods that answer at once.
   * Extras for the platform have no place there.
   */
  composed?(method: string, platform: Platform): Composed | false
  /** It talks HTTP: options that send it to another address. */
  http?(world: World, url: string): object
  /** Whether the host tells the status; everywhere if left out. */
  tellsStatus?(world: World): boolean
  readonly events?: readonly TaskEvent[]
}

/** An API that answers at once. */
export interface SyncCase {
  readonly kind: 'sync'
  readonly api: string
  prepare?(world: World): unknown
  args?(world: World): unknown[]
  /** What it returns, the same on every platform. */
  result?(world: World): unknown
  /** The result has more, which differs between versions. */
  readonly partial?: true
}

/** A subscription with its end. */
export interface EventCase {
  readonly kind: 'event'
  readonly api: string
  /** Left out: there is none, and what `on…` returns ends it. */
  readonly off?: string
  prepare?(world: World): unknown
  /** Makes the host deliver one. */
  trigger(world: World): void
  readonly payload: object
  /** Where a platform tells less. */
  readonly payloadOn?: { readonly [P in Platform]?: object }
}

/** An API that makes an object at once, or throws. */
export interface FactoryCase {
  readonly kind: 'factory'
  readonly api: string
  /** There can be one at a time: each test has a host of its own. */
  readonly alone?: true
  args?(world: World): unknown[]
}

/** An API that opens a connection: an object at once, whose events tell how that went. */
export interface SocketCase {
  readonly kind: 'socket'
  readonly api: string
  options?(world: World): object
}

export type Case = CallCase | SyncCase | EventCase | FactoryCase | SocketCase
