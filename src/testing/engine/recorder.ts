import type { Kernel } from '../kernel'
import { Listeners } from './events'
import { isGranted } from './permissions'
import { bytesPerSecond, type Recorded, type RecorderOptions, unfit } from './recording'
import { Stopwatch } from './stopwatch'
import { Timers } from './timers'

export type RecorderProblem = 'busy' | 'argument' | 'denied' | 'too-short'

/** How the recorders of platforms differ. */
export interface RecorderRules {
  /** The permission, by the platform's name. */
  readonly scope: string
  readonly formats: readonly string[]
  readonly channels: number
  /** Ms. */
  readonly shortest: number
  readonly longest: number
  told(problem: RecorderProblem): object
  stopped(recorded: Recorded): object
}

/** Records silence, by the test's clock. */
export class Recorder {
  readonly listeners = new Listeners()
  private options: RecorderOptions | undefined
  private readonly watch: Stopwatch
  private readonly timers: Timers
  private readonly running: Timers
  private framed = 0

  constructor(
    private readonly kernel: Kernel,
    private readonly rules: RecorderRules,
  ) {
    this.timers = new Timers(kernel)
    this.running = new Timers(kernel)
    this.watch = new Stopwatch(() => this.timers.now())
  }

  start(given: Partial<RecorderOptions>): void {
    const options = { ...this.defaults, ...given }
    const problem = this.problemOf(options)
    if (problem) this.fail(this.rules.told(problem))
    else this.begin(options)
  }
  pause(): void {
    if (!this.watch.isRunning) return
    this.hold()
    this.tell('pause')
  }
  resume(): void {
    if (!this.options || this.watch.isRunning) return
    this.tell('resume')
    this.go()
  }
  stop(): void {
    if (!this.options) return
    this.hold()
    const { options } = this
    this.options = undefined
    if (this.watch.elapsed < this.rules.shortest) this.fail(this.rules.told('too-short'))
    else this.finish(options)
  }
  /** Tells of what went wrong, as is. */
  fail(problem: object): void {
    this.tell('error', problem)
  }

  private get defaults(): RecorderOptions {
    const { channels: numberOfChannels } = this.rules
    const [sampleRate, encodeBitRate] = [8000, 48_000]
    return { duration: 60_000, format: 'aac', sampleRate, encodeBitRate, numberOfChannels }
  }
  private problemOf(options: RecorderOptions): RecorderProblem | undefined {
    const { formats, longest, scope } = this.rules
    if (this.options) return 'busy'
    if (!isGranted(this.kernel, scope)) return 'denied'
    const isOdd = options.duration > longest || !formats.includes(options.format) || unfit(options)
    return isOdd ? 'argument' : undefined
  }
  private begin(options: RecorderOptions): void {
    this.options = options
    this.framed = 0
    this.watch.reset()
    this.tell('start')
    this.go()
  }
  private finish(options: RecorderOptions): void {
    if (options.frameSize) this.tell('frameRecorded', this.frame(options, true))
    this.tell('stop', this.rules.stopped(this.write(options)))
  }
  private go(): void {
    const { options } = this
    if (!options) return
    this.watch.go()
    this.running.later(options.duration - this.watch.elapsed, () => this.stop())
    if (options.frameSize) this.awaitFrame(options, options.frameSize)
  }
  private hold(): void {
    this.watch.hold()
    this.running.clear()
  }
  private awaitFrame(options: RecorderOptions, frameSize: number): void {
    const due = ((this.framed + frameSize * 1024) / bytesPerSecond(options)) * 1000
    this.running.later(due - this.watch.elapsed, () => {
      this.listeners.emit('frameRecorded', this.frame(options, false))
      this.awaitFrame(options, frameSize)
    })
  }
  private frame(options: RecorderOptions, isLastFrame: boolean): object {
    const { frameSize = 0 } = options
    const length = isLastFrame ? this.sizeOf(options) - this.framed : frameSize * 1024
    this.framed += length
    return { frameBuffer: new ArrayBuffer(Math.max(length, 0)), isLastFrame }
  }
  private sizeOf(options: RecorderOptions): number {
    return Math.round((this.watch.elapsed / 1000) * bytesPerSecond(options))
  }
  private write(options: RecorderOptions): Recorded {
    const { files } = this.kernel
    const place = files.newTemp(options.format.toLowerCase())
    const fileSize = this.sizeOf(options)
    files.disk.write(place.realPath, new Uint8Array(fileSize), 'w')
    return { tempFilePath: place.hostPath, duration: this.watch.elapsed, fileSize }
  }
  private tell(event: string, payload?: object): void {
    this.timers.later(0, () => this.listeners.emit(event, payload))
  }
}
