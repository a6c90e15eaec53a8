import type { Kernel } from '../kernel'
import { Connection } from './connection'
import type { CallContext } from './members'

/** The connections of one host that are not closed yet. */
export class Connections {
  private readonly open = new Set<Connection>()
  private readonly byCall = new WeakMap<CallContext, Connection>()
  private count = 0

  constructor(private readonly kernel: Kernel) {}

  get size(): number {
    return this.open.size
  }

  /** The connection of a call; its task may be made before it connects. */
  of(call: CallContext): Connection {
    const known = this.byCall.get(call)
    if (known) return known
    const made = new Connection(this.kernel, String(++this.count))
    this.byCall.set(call, made)
    return made
  }

  add(connection: Connection): void {
    this.open.add(connection)
  }

  remove(connection: Connection): void {
    this.open.delete(connection)
  }

  /** The one that functions without a task speak of: the latest. */
  get latest(): Connection | undefined {
    return [...this.open].at(-1)
  }
}
