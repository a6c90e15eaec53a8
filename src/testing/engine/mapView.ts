export interface Point {
  latitude: number
  longitude: number
}

interface Spot {
  x: number
  y: number
}

/** Logical pixels of a map. */
const size = { width: 360, height: 360 }

const between = (low: number, value: number, high: number): number =>
  Math.min(Math.max(value, low), high)

/** What a map shows. A degree is as long as another: enough for what a test can see. */
export class MapView {
  scale = 16

  constructor(
    public centre: Point,
    private readonly limits: readonly [low: number, high: number],
  ) {}

  /** Degrees of a pixel: at scale 0 the world is 256 px wide. */
  private get step(): number {
    return 360 / (256 * 2 ** this.scale)
  }

  get region(): { southwest: Point; northeast: Point } {
    return {
      southwest: this.pointAt({ x: 0, y: size.height }),
      northeast: this.pointAt({ x: size.width, y: 0 }),
    }
  }

  pointAt({ x, y }: Spot): Point {
    const { latitude, longitude } = this.centre
    return {
      latitude: latitude + (size.height / 2 - y) * this.step,
      longitude: longitude + (x - size.width / 2) * this.step,
    }
  }

  spotOf({ latitude, longitude }: Point): Spot {
    return {
      x: size.width / 2 + (longitude - this.centre.longitude) / this.step,
      y: size.height / 2 - (latitude - this.centre.latitude) / this.step,
    }
  }

  include(points: readonly Point[]): void {
    const [south, north] = range(points.map(({ latitude }) => latitude))
    const [west, east] = range(points.map(({ longitude }) => longitude))
    this.centre = { latitude: (south + north) / 2, longitude: (west + east) / 2 }
    const degrees = Math.max((north - south) / size.height, (east - west) / size.width)
    const [low, high] = this.limits
    this.scale = degrees ? between(low, Math.floor(Math.log2(360 / 256 / degrees)), high) : high
  }
}

const range = (values: readonly number[]): [number, number] => [
  Math.min(...values),
  Math.max(...values),
]
