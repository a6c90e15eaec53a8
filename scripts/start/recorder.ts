import type { MpxError } from 'crossmp'
import type { Step, View } from '../../examples/photo-upload/src/pages/index'
import { records } from '../platforms'
import { check, type Evidence, type Finding, stepNames } from './checks'
import type { Target } from './targets'

/** One step on one host. */
export interface Row extends Finding {
  readonly target: Target
  readonly step: string
  /** What was called natively, in order. */
  readonly calls: readonly string[]
  readonly status: string
}

const leave = 'leave picker'

/** Stands where the page would be, and writes down what it is shown. */
export class Recorder implements View {
  readonly rows: Row[] = []
  private seen = 0
  private percent = 0
  private next: string | undefined

  constructor(
    private readonly target: Target,
    private readonly evidence: Evidence,
    private readonly onProgress: (percent: number) => void,
  ) {}

  get failed(): boolean {
    return this.rows.some(({ problem }) => problem !== undefined)
  }

  /** Whether this version of the host gives a task for an upload. */
  get hasTasks(): boolean {
    return this.evidence.host.callsOf('UploadTask.onProgressUpdate').length > 0
  }

  showStep(step: Step): void {
    const found = check(step, this.evidence)
    const problem = step.name === 'upload' ? this.checkProgress() : undefined
    if (step.name === 'upload') this.onProgress(100)
    this.add(step.name, String(step.status), problem ? { problem, ...found } : found)
  }

  showProgress(percent: number): void {
    if (percent >= this.percent && percent <= 100) this.percent = percent
    else this.percent = Number.NaN
    this.onProgress(percent)
  }

  showProblem(_message: string, { kind, errMsg }: MpxError): void {
    const expected = this.next === leave && kind === 'cancel'
    this.add(this.upcoming, kind, expected ? {} : { problem: `failed with ${errMsg}` })
  }

  /** From now on the user leaves the picker. */
  expectCancel(): void {
    this.next = leave
  }

  /** Something else went wrong. */
  fail(reason: string): void {
    this.add(this.upcoming, 'failed', { problem: `failed with ${reason}` })
  }

  private get upcoming(): string {
    return this.next ?? stepNames[this.rows.length] ?? 'end'
  }

  private add(step: string, status: string, finding: Finding): void {
    const calls = this.evidence.host.calls.slice(this.seen).map(({ api }) => this.nameOf(api))
    this.seen += calls.length
    this.rows.push({ target: this.target, step, calls, status, ...finding })
  }

  private nameOf(api: string): string {
    return api.includes('.') ? api : `${records[this.target.platform].global}.${api}`
  }

  /** Where the host tells progress, it must not fall, and end at 100. */
  private checkProgress(): string | undefined {
    const { percent } = this
    if (!this.hasTasks || percent === 100) return undefined
    return Number.isNaN(percent) ? 'told progress that fell' : `told progress up to ${percent} %`
  }
}
