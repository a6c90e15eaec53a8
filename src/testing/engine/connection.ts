import type { Kernel } from '../kernel'
import { toArrayBuffer } from './body'
import { Listeners } from './events'
import { disposed } from './failure'
import { inNextTurn } from './nextTurn'
import type { SocketPlan, Wire } from './wire'

/** What happens on a connection, before a platform gives it its shape. */
export interface SocketEvents {
  open(header: Record<string, string>): void
  message(data: string | ArrayBuffer): void
  error(reason: string): void
  close(code: number, reason: string): void
}

const asPayload = (data: string | Uint8Array): string | ArrayBuffer =>
  typeof data === 'string' ? data : toArrayBuffer(data)

/** One WebSocket over a real connection. */
export class Connection {
  readonly listeners = new Listeners()
  private wire: Wire | undefined
  private silent = false

  constructor(
    private readonly kernel: Kernel,
    readonly id: string,
  ) {}

  get isOpen(): boolean {
    return this.wire?.isOpen === true
  }

  connect(plan: SocketPlan, events: SocketEvents): void {
    let closed: () => void = () => undefined
    this.wire = this.kernel.runtime.connect(plan, {
      open: (header) => this.unlessSilent(() => events.open(header)),
      message: (data) => this.unlessSilent(() => events.message(asPayload(data))),
      error: (reason) => this.unlessSilent(() => events.error(reason)),
      close: (code, reason) => {
        closed()
        release()
        this.unlessSilent(() => events.close(code, reason))
      },
    })
    this.kernel.finishing(
      new Promise((resolve) => {
        closed = resolve
      }),
    )
    const release = this.kernel.onDispose(() => this.drop(events))
  }

  private unlessSilent(tell: () => void): void {
    if (!this.silent) tell()
  }

  /** Throws where the connection is not open. */
  send(data: string | Uint8Array): Promise<void> {
    if (!this.wire?.isOpen) throw new Error('the connection is not open')
    return this.wire.send(data)
  }

  /** Throws where there is no connection, or the code is not one an app may close with. */
  close(code = 1000, reason = ''): void {
    if (!this.wire) throw new Error('there is no connection')
    this.wire.close(code, reason)
  }

  /** Ends as a connection that is lost: RFC 6455, 7.4.1, has 1006 for it. */
  private drop(events: SocketEvents): void {
    this.silent = true
    this.wire?.terminate()
    const { clock } = this.kernel.runtime
    this.kernel.finishing(inNextTurn(clock, () => events.close(1006, disposed().message)))
  }
}
