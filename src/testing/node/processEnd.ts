const signals = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const

const acts = new Set<() => void>()

const runAll = (): void => {
  for (const act of acts) act()
}

/** Node does not say `exit` for a signal. Where others listen too, they decide what comes of it. */
const onSignal = (signal: NodeJS.Signals): void => {
  if (process.listenerCount(signal) > 0) {
    // Not before they have run: some look whether they are alone.
    process.nextTick(() => {
      if (acts.size > 0) process.prependOnceListener(signal, onSignal)
    })
    return
  }
  runAll()
  // Without a listener, it ends the process as it would have.
  process.kill(process.pid, signal)
}

const listen = (): void => {
  process.on('exit', runAll)
  for (const signal of signals) process.prependOnceListener(signal, onSignal)
}

const stop = (): void => {
  process.off('exit', runAll)
  for (const signal of signals) process.off(signal, onSignal)
}

/** Runs when the process ends, or this worker; the returned function takes it back. */
export const atTheEndOfTheProcess = (act: () => void): (() => void) => {
  if (acts.size === 0) listen()
  acts.add(act)
  return () => {
    acts.delete(act)
    if (acts.size === 0) stop()
  }
}
