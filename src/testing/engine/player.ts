import type { Kernel } from '../kernel'
import { Listeners } from './events'
import { type SoundProblem, soundProblem } from './sound'
import { Timers } from './timers'

/** How the players of a platform differ. */
export interface PlayerRules {
  /** Setting `src` plays, whether the app asks for it or not. */
  readonly playsAtOnce: boolean
  /** A `play` that comes while `src` loads is not lost. */
  readonly keepsPlay: boolean
  /** The event of what can be played. */
  readonly canplay: string
  /** What listeners are told of a problem. */
  told(problem: SoundProblem): object
}

const ticking = 250

/** Plays nothing for as long as a sound would last, by the test's clock. Times are seconds. */
export class Player {
  readonly listeners = new Listeners()
  autoplay = false
  loop = false
  startTime = 0
  paused = true
  private url = ''
  private state: 'empty' | 'loading' | 'ready' = 'empty'
  private isAsked = false
  private rate = 1
  private position = 0
  private since = 0
  private readonly timers: Timers
  private readonly ticks: Timers

  constructor(
    private readonly kernel: Kernel,
    private readonly rules: PlayerRules,
  ) {
    this.timers = new Timers(kernel)
    this.ticks = new Timers(kernel)
  }

  get src(): string {
    return this.url
  }
  set src(url: string) {
    this.reset()
    this.url = url
    if (url === '') return
    this.state = 'loading'
    this.timers.later(0, () => this.load())
  }
  get duration(): number {
    return this.state === 'ready' ? this.kernel.audio.duration : 0
  }
  get playbackRate(): number {
    return this.rate
  }
  set playbackRate(rate: number) {
    this.moveTo(this.currentTime)
    this.rate = rate
  }
  get currentTime(): number {
    if (this.paused) return this.position
    const played = ((this.timers.now() - this.since) / 1000) * this.rate
    return Math.min(this.position + played, this.duration)
  }

  set currentTime(position: number) {
    this.seek(position)
  }

  play(): void {
    if (this.state === 'loading') this.isAsked = this.rules.keepsPlay
    if (this.state !== 'ready' || !this.paused) return
    this.moveTo(this.position >= this.duration ? 0 : this.position)
    this.paused = false
    this.tell('play')
    this.tick()
  }
  pause(): void {
    if (this.halt()) this.tell('pause')
  }
  stop(): void {
    this.halt()
    this.position = 0
    if (this.state === 'ready') this.tell('stop')
  }
  seek(position: number): void {
    if (this.state !== 'ready') return
    this.tell('seeking')
    this.moveTo(Math.max(0, Math.min(position, this.duration)))
    this.tell('seeked')
    if (!this.paused) this.tick()
  }
  destroy(): void {
    this.src = ''
    this.listeners.clear()
  }
  /** Tells of what went wrong, as is. */
  fail(problem: object): void {
    this.halt()
    this.tell('error', problem)
  }

  private tell(event: string, payload?: object): void {
    this.timers.later(0, () => this.listeners.emit(event, payload))
  }
  private reset(): void {
    this.timers.clear()
    this.ticks.clear()
    Object.assign(this, { paused: true, isAsked: false, state: 'empty', position: this.startTime })
  }
  private load(): void {
    const problem = soundProblem(this.kernel, this.url)
    this.state = problem ? 'empty' : 'ready'
    if (problem) this.fail(this.rules.told(problem))
    else this.loaded()
  }
  private loaded(): void {
    this.listeners.emit(this.rules.canplay, undefined)
    if (this.autoplay || this.rules.playsAtOnce || this.isAsked) this.play()
  }
  /** Whether it did play. */
  private halt(): boolean {
    this.isAsked = false
    if (this.paused) return false
    this.position = this.currentTime
    this.paused = true
    this.ticks.clear()
    return true
  }
  private moveTo(position: number): void {
    this.position = position
    this.since = this.timers.now()
  }
  private tick(): void {
    this.ticks.clear()
    const left = ((this.duration - this.currentTime) / this.rate) * 1000
    this.ticks.later(Math.min(ticking, left), () => {
      if (left > ticking) this.listeners.emit('timeUpdate', undefined)
      else this.end()
      if (!this.paused) this.tick()
    })
  }
  private end(): void {
    if (this.loop) this.moveTo(0)
    else if (this.halt()) this.listeners.emit('ended', undefined)
  }
}
