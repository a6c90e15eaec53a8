import type { Clock } from './clock'

/**
 * Runs what calls back into the app, in a turn of the event loop of its own; settles after it.
 * What the app throws there is thrown there, and no concern of the host.
 */
export const inNextTurn = (clock: Clock, act: () => void): Promise<void> =>
  new Promise((resolve) => {
    clock.nextTurn(() => {
      resolve()
      act()
    })
  })
