import type { Clock } from '../engine/clock'

const later = (ms: number, act: () => void): (() => void) => {
  const timer = setTimeout(act, ms)
  return () => clearTimeout(timer)
}

export const clock: Clock = {
  now: () => Date.now(),
  later,
  onScreen: later,
  nextTurn: (act) => void later(0, act),
}
