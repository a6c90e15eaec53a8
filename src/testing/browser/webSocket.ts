import type { SocketPlan, Wire, WireEvents } from '../engine/wire'
import { clock } from './clock'
import type { PageServer } from './pageServer'

type Data = string | Uint8Array

/** RFC 6455, 7.4: the codes that may be sent. */
const isCode = (code: number): boolean =>
  (code >= 1000 && code <= 1014 && ![1004, 1005, 1006].includes(code)) ||
  (code >= 3000 && code <= 4999)

/** Both ends of one connection. What one sends, the other hears in a turn of its own. */
class PageWire implements Wire {
  isOpen = false
  private isOver = false
  private messageHeard: (data: Data) => void = () => undefined
  private closeHeard: (code: number, reason: string) => void = () => undefined

  constructor(private readonly events: WireEvents) {}

  open(plan: SocketPlan, accept: PageServer['accept']): void {
    clock.nextTurn(() => {
      if (this.isOver) return
      try {
        accept(this.serverEnd(plan))
      } catch (error) {
        this.events.error((error as Error).message)
        this.end(1006, '')
        return
      }
      this.isOpen = true
      this.events.open({ Upgrade: 'websocket', Connection: 'Upgrade' })
    })
  }

  async send(data: Data): Promise<void> {
    clock.nextTurn(() => this.messageHeard(data))
  }

  close(code: number, reason: string): void {
    if (!isCode(code)) throw new TypeError('First argument must be a valid error code number')
    this.end(code, reason)
  }

  terminate(): void {
    this.end(1006, '')
  }

  private serverEnd({ url, headers }: SocketPlan): Parameters<PageServer['accept']>[0] {
    return {
      url,
      headers,
      send: (data) => clock.nextTurn(() => this.isOpen && this.events.message(data)),
      close: (code = 1000, reason = '') => this.end(code, reason),
      onMessage: (listener) => {
        this.messageHeard = listener
      },
      onClose: (listener) => {
        this.closeHeard = listener
      },
    }
  }

  private end(code: number, reason: string): void {
    if (this.isOver) return
    this.isOver = true
    clock.nextTurn(() => {
      this.isOpen = false
      this.closeHeard(code, reason)
      this.events.close(code, reason)
    })
  }
}

export const connectWith =
  (accept: PageServer['accept']) =>
  (plan: SocketPlan, events: WireEvents): Wire => {
    const wire = new PageWire(events)
    wire.open(plan, accept)
    return wire
  }
