import { setImmediate } from 'node:timers'

/**
 * Runs what calls back into the app, in a turn of the event loop of its own; settles after it.
 * What the app throws there is thrown there, and no concern of the host.
 */
export const inNextTurn = (act: () => void): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(() => {
      resolve()
      act()
    })
  })
