import { PNG } from 'pngjs'
import type { NodeCanvas } from '../../src/testing/index'

type Part = readonly [x: number, y: number, width: number, height: number]

/** A canvas as Node packages make them, that can fill rectangles with `#rrggbb` and draw others of its kind. */
export class TinyCanvas implements NodeCanvas {
  private png: PNG
  private fillStyle = '#000000'
  private readonly kept: string[] = []

  constructor(width: number, height: number) {
    this.png = new PNG({ width, height })
  }
  get width(): number {
    return this.png.width
  }
  set width(width: number) {
    this.png = new PNG({ width, height: this.height })
  }
  get height(): number {
    return this.png.height
  }
  set height(height: number) {
    this.png = new PNG({ width: this.width, height })
  }

  pixel(x: number, y: number): number[] {
    const at = (Math.floor(y) * this.width + Math.floor(x)) * 4
    return [...this.png.data.subarray(at, at + 4)]
  }
  toBuffer(): Uint8Array {
    return PNG.sync.write(this.png)
  }
  getContext() {
    const canvas = this
    return {
      get fillStyle() {
        return canvas.fillStyle
      },
      set fillStyle(color: string) {
        canvas.fillStyle = color
      },
      save: () => void this.kept.push(this.fillStyle),
      restore: () => {
        this.fillStyle = this.kept.pop() ?? this.fillStyle
      },
      setTransform() {},
      clearRect: (...part: number[]) => this.paint(part as never, () => [0, 0, 0, 0]),
      fillRect: (...part: number[]) => this.paint(part as never, () => this.color()),
      drawImage: (from: TinyCanvas, sx: number, sy: number, sw: number, sh: number, ...to: Part) =>
        this.paint(to, (x, y) => from.pixel(sx + (x * sw) / to[2], sy + (y * sh) / to[3])),
      createImageData: (width: number, height: number) => {
        const data = new Uint8ClampedArray(width * height * 4)
        return { width, height, data }
      },
      getImageData: (x: number, y: number, width: number, height: number) => {
        const all = Array.from({ length: width * height }, (_, at) =>
          this.pixel(x + (at % width), y + Math.floor(at / width)),
        )
        return { width, height, data: new Uint8ClampedArray(all.flat()) }
      },
      putImageData: ({ width, height, data }: ImageDataLike, left: number, top: number) =>
        this.paint([left, top, width, height], (x, y) => {
          const at = (y * width + x) * 4
          return [...data.subarray(at, at + 4)]
        }),
    }
  }

  private color(): number[] {
    const hex = Number.parseInt(this.fillStyle.slice(1), 16)
    return [hex >> 16, (hex >> 8) & 255, hex & 255, 255]
  }
  private paint([left, top, width, height]: Part, color: (x: number, y: number) => number[]): void {
    for (let y = 0; y < height; y += 1) {
      for (let x = 0; x < width; x += 1) {
        this.png.data.set(color(x, y), ((top + y) * this.width + left + x) * 4)
      }
    }
  }
}

interface ImageDataLike {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}
