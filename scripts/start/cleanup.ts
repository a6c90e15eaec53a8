/** What has to be undone, last first, however the run ends. */
const pending: (() => void)[] = []

const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const

/** Undoes something at the end, also where the run fails or is interrupted. Runs once. */
export function defer(undo: () => void): void {
  pending.push(undo)
}

/** Undoes all. */
export function cleanUp(): void {
  for (let undo = pending.pop(); undo; undo = pending.pop()) {
    try {
      undo()
    } catch (error) {
      console.error(`Cleaning up: ${(error as Error).message}`)
    }
  }
}

/** Cleans up on Ctrl-C too. */
export function cleanUpOnSignals(): void {
  for (const [signal, status] of Object.entries(signals)) {
    process.once(signal, () => {
      cleanUp()
      process.exit(status)
    })
  }
}
