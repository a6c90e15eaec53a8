// Whatever vitest listens with stays off while ours listens: a test that counts reports must not fail for having some.

const events = ['unhandledRejection', 'uncaughtException'] as const
type Listener = (reason: unknown) => void

/** What nobody caught, in order. */
export interface Reports {
  readonly rejections: unknown[]
  readonly exceptions: unknown[]
}

/** Collects what nobody catches until `stop`. */
export function collectReports(): Reports & { stop(): void } {
  const rejections: unknown[] = []
  const exceptions: unknown[] = []
  const ours: { [E in (typeof events)[number]]: Listener } = {
    unhandledRejection: (reason) => rejections.push(reason),
    uncaughtException: (error) => exceptions.push(error),
  }
  const others = events.map((event) => process.rawListeners(event) as Listener[])
  for (const event of events) process.removeAllListeners(event).on(event, ours[event])
  const stop = (): void => {
    events.forEach((event, i) => {
      process.off(event, ours[event])
      for (const listener of others[i] ?? []) process.on(event, listener)
    })
  }
  return { rejections, exceptions, stop }
}
