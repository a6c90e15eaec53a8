import { run } from './report'

type Listener = (event: unknown) => void

/** The app's listeners of one event. The same function is held once. */
export class Listeners {
  declare private held: Listener[]

  constructor() {
    this.held = []
  }

  get empty(): boolean {
    return !this.held.length
  }

  add(listener: Listener): void {
    if (this.held.indexOf(listener) < 0) this.held.push(listener)
  }

  /** One of them, or all. */
  remove(listener?: Listener): void {
    this.held = listener ? this.held.filter((other) => other !== listener) : []
  }

  emit(event: unknown): void {
    // Removing replaces the array: this delivery goes on over the old one, and skips who has left.
    for (const listener of this.held.slice()) {
      if (this.held.indexOf(listener) >= 0) run(listener, event)
    }
  }
}
