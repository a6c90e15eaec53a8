export interface Clock {
  /** Ms since 1970. */
  now(): number
  /** Runs in `ms`, whatever a test does to its own timers. The returned function takes it back. */
  later(ms: number, act: () => void): () => void
  /** As `later`, by the test's own timers, and without keeping a process alive. */
  onScreen(ms: number, act: () => void): () => void
  /** Runs in a turn of the event loop of its own. */
  nextTurn(act: () => void): void
}
