import { clearTimeout as cancel, setImmediate, setTimeout as wait } from 'node:timers'
import type { Clock } from '../engine/clock'

export const clock: Clock = {
  now: () => Date.now(),
  later(ms, act) {
    const timer = wait(act, ms)
    return () => cancel(timer)
  },
  onScreen(ms, act) {
    const timer = setTimeout(act, ms)
    // A number in jsdom.
    if (typeof timer === 'object') timer.unref()
    return () => clearTimeout(timer)
  },
  nextTurn: (act) => void setImmediate(act),
}
