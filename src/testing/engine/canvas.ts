import type { CanvasOperation, NodeCanvas, SimulatedCanvas } from '../types'

/** A canvas: what was drawn on it, and where it is drawn really, if the test gave a way to. */
export class Surface implements SimulatedCanvas {
  drawn: CanvasOperation[] = []
  waiting: CanvasOperation[] = []
  readonly real: NodeCanvas | undefined
  private size: { width: number; height: number }

  constructor(create: CreateCanvas | undefined, width: number, height: number) {
    this.size = { width, height }
    this.real = create?.(width, height)
  }

  get width(): number {
    return this.size.width
  }
  set width(width: number) {
    this.resize({ width, height: this.size.height })
  }
  get height(): number {
    return this.size.height
  }
  set height(height: number) {
    this.resize({ width: this.size.width, height })
  }

  /** The context of a Node canvas. */
  get context(): Context | undefined {
    return this.real?.getContext('2d') as Context | undefined
  }

  clear(): void {
    this.drawn = []
    const { context } = this
    context?.save()
    context?.setTransform(1, 0, 0, 1, 0, 0)
    context?.clearRect(0, 0, this.width, this.height)
    context?.restore()
  }

  // As on the web, a new size clears it.
  private resize(size: { width: number; height: number }): void {
    this.size = size
    this.drawn = []
    if (this.real) Object.assign(this.real, size)
  }
}

export type CreateCanvas = (width: number, height: number) => NodeCanvas

/** What is used of the context of a Node canvas. */
export interface Context {
  [member: string]: unknown
  save(): void
  restore(): void
  setTransform(...matrix: number[]): void
  clearRect(x: number, y: number, width: number, height: number): void
  drawImage(...given: unknown[]): void
  getImageData(...part: number[]): { data: Uint8ClampedArray }
  putImageData(pixels: unknown, x: number, y: number): void
  createImageData(width: number, height: number): { data: Uint8ClampedArray }
}

/** The canvases of a host: of its pages by id, and those that are not on the screen. */
export class Canvases {
  private readonly byId = new Map<string, Surface>()
  private readonly byNode = new WeakMap<object, Surface>()

  constructor(private readonly create: CreateCanvas | undefined) {}

  /** WeChat docs and Alipay docs: a `<canvas>` without a size has this one. */
  of(id: string): Surface {
    const surface = this.byId.get(id) ?? new Surface(this.create, 300, 150)
    this.byId.set(id, surface)
    return surface
  }

  make(width: number, height: number): Surface {
    return new Surface(this.create, width, height)
  }

  /** Nodes and canvases of `createOffscreenCanvas`, as the app holds them. */
  keep<T extends object>(node: T, surface: Surface): T {
    this.byNode.set(node, surface)
    return node
  }

  find(node: unknown): Surface | undefined {
    return typeof node === 'object' && node ? this.byNode.get(node) : undefined
  }
}
