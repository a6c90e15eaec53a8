import { PNG } from 'pngjs'

/** A transparent picture. */
export const encodePng = (width: number, height: number): Uint8Array =>
  PNG.sync.write(new PNG({ width, height }))
