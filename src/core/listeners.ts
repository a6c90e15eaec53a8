import { runCallback } from './runCallback'

export type Listener = (event: unknown) => unknown

/** The app's listeners of one event. The same function is held once. */
export interface Listeners {
  on(listener: Listener): void
  /** Removes one of them, or all. How many are left. */
  off(listener?: Listener): number
  /** What the last of them returns that returns anything: some hosts ask. */
  emit(event: unknown): unknown
}

/** @param keeps what was told last is told to those who come later */
export function createListeners(keeps?: boolean): Listeners {
  let held: Listener[] = []
  let last: unknown
  return {
    on(listener) {
      if (held.indexOf(listener) >= 0) return
      held.push(listener)
      if (last === undefined) return
      const kept = last
      Promise.resolve().then(() => held.indexOf(listener) >= 0 && runCallback(listener, kept))
    },
    off(listener) {
      held = listener ? held.filter((other) => other !== listener) : []
      return held.length
    },
    emit(event) {
      // Whoever leaves during the delivery gets nothing more, and hides no other.
      if (keeps) last = event
      let answer: unknown
      for (const listener of held.slice()) {
        const given = held.indexOf(listener) < 0 ? undefined : runCallback(listener, event)
        if (given !== undefined) answer = given
      }
      return answer
    },
  }
}

/** A native event in our shape. One without a payload counts as empty; undefined drops it, as does one that can't be read. */
export function toEvent(
  map: EventMapping | undefined,
  payload: unknown,
  more?: unknown,
  host?: unknown,
): unknown {
  const native = payload === undefined || payload === null ? {} : payload
  try {
    return map ? map(native, more, host as never) : native
  } catch {
    return undefined
  }
}
export type EventMapping = (native: unknown, more: unknown, host: never) => unknown
