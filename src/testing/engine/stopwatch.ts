/** Ms that something ran, without its pauses. */
export class Stopwatch {
  private ran = 0
  private since: number | undefined

  constructor(private readonly now: () => number) {}

  get isRunning(): boolean {
    return this.since !== undefined
  }

  get elapsed(): number {
    return this.ran + (this.since === undefined ? 0 : this.now() - this.since)
  }

  go(): void {
    this.since ??= this.now()
  }

  hold(): void {
    this.ran = this.elapsed
    this.since = undefined
  }

  reset(): void {
    this.ran = 0
    this.since = undefined
  }
}
