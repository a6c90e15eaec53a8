import type { Clock } from './clock'
import type { Disk } from './disk'
import type { Exchange, Received, Times } from './exchange'
import type { FormFields, FormFrame } from './form'
import type { Encoding, TextCoder } from './text'
import type { SocketPlan, Wire, WireEvents } from './wire'

/** What hosts need of the runtime that they run on. `src/testing/node` is Node's. */
export interface Runtime {
  readonly clock: Clock
  readonly text: TextCoder
  readonly sources: Sources
  /** The hexadecimal digest of bytes. */
  digest(algorithm: string, bytes: Uint8Array): string
  /** Random bytes as text. */
  random(length: number, encoding: Encoding): string
  makeDisk(): Disk
  /** A transparent picture of this size. */
  encodePng(width: number, height: number): Uint8Array
  /** Whether the network leads there: what is elsewhere is no allowed domain. */
  reaches(url: URL, use: NetworkUse): boolean
  /** Sends a request. Settles when the head of the answer is there, or rejects when the connection failed. */
  exchange(exchange: Exchange, times: Times): Promise<Received>
  connect(plan: SocketPlan, events: WireEvents): Wire
  frameForm(fields: FormFields, name: string, filename: string, type: string): FormFrame
}

/** What an address is for. */
export type NetworkUse = 'http' | 'ws'

/** Real files that a test names. What can't be read is refused in one sentence. */
export interface Sources {
  read(path: string): Uint8Array
  check(path: string): void
}
