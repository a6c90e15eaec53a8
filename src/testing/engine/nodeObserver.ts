import type { Kernel } from '../kernel'
import { type Area, areaOf, type Layout, type Target } from './layout'
import { inNextTurn } from './nextTurn'

interface Margins {
  readonly left?: number
  readonly right?: number
  readonly top?: number
  readonly bottom?: number
}

/** How much of a node is to be seen. */
export interface Seen {
  readonly target: Target
  readonly ratio: number
  readonly intersection: Area
  readonly reference: Area
}

export interface Watching {
  readonly thresholds: readonly number[]
  readonly initialRatio: number
}

/** Watches nodes of a page, as they are moved and scrolled. */
export class NodeObserver {
  private readonly references: (() => Area | undefined)[] = []
  /** What was told last, by node. */
  private readonly told = new Map<string, string>()
  private end: (() => void) | undefined

  constructor(
    private readonly kernel: Kernel,
    private readonly layout: Layout,
    private readonly watching: Watching,
  ) {}

  relativeTo(find: () => Target | undefined, margins: Margins = {}): void {
    this.references.push(() => {
      const area = find()?.area
      return area && widened(area, margins)
    })
  }

  /** Looks in a turn of its own, then whenever something moves. */
  observe(find: () => readonly Target[], tell: (seen: Seen) => void): void {
    this.disconnect()
    const look = (): void => {
      find().forEach((target, index) => {
        const seen = this.see(target)
        if (seen && this.isNews(`${index}`, seen)) tell(seen)
      })
    }
    const leave = this.layout.watch(look)
    const forget = this.kernel.onDispose(leave)
    this.end = () => {
      leave()
      forget()
    }
    const { end } = this
    this.kernel.finishing(
      inNextTurn(this.kernel.runtime.clock, () => {
        if (this.end === end && !this.kernel.disposed) look()
      }),
    )
  }

  disconnect(): void {
    this.end?.()
    this.end = undefined
    this.told.clear()
  }

  private see(target: Target): Seen | undefined {
    const areas = this.references.map((area) => area())
    const known = areas.filter((area) => area !== undefined)
    if (known.length < areas.length) return undefined
    const reference = known.reduce(
      cut,
      this.references.length ? everywhere : this.layout.window.area,
    )
    const intersection = cut(target.area, reference)
    const whole = target.area.width * target.area.height
    const ratio = whole === 0 ? 0 : (intersection.width * intersection.height) / whole
    return { target, ratio, intersection, reference }
  }

  private isNews(key: string, { ratio }: Seen): boolean {
    const { initialRatio } = this.watching
    const before = this.told.get(key) ?? this.stateOf(initialRatio)
    const now = this.stateOf(ratio)
    this.told.set(key, now)
    return before !== now
  }

  /** Between which thresholds a share is. */
  private stateOf(ratio: number): string {
    const reached = this.watching.thresholds.filter((threshold) => ratio >= threshold)
    return `${ratio > 0} ${reached.length}`
  }
}

const everywhere = areaOf(-Infinity, -Infinity, Infinity, Infinity)

const widened = (area: Area, { left = 0, right = 0, top = 0, bottom = 0 }: Margins): Area =>
  areaOf(area.left - left, area.top - top, area.right + right, area.bottom + bottom)

/** What two areas share; empty where they do not meet. */
const cut = (a: Area, b: Area): Area => {
  const [left, top] = [Math.max(a.left, b.left), Math.max(a.top, b.top)]
  const [right, bottom] = [Math.min(a.right, b.right), Math.min(a.bottom, b.bottom)]
  return left < right && top < bottom ? areaOf(left, top, right, bottom) : areaOf(0, 0, 0, 0)
}
