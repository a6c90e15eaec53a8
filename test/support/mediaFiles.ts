import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { PNG } from 'pngjs'
import { mp4Bytes } from '../testing/mediaBytes'

// Test files of one worker share this module: its files go when the run ends (test/temporaryFiles.ts).
const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'media-'))

const write = (name: string, bytes: Uint8Array): string => {
  const file = path.join(directory, name)
  fs.writeFileSync(file, bytes)
  return file
}

/** A picture of 30 by 20 pixels. */
export const photo = write('photo.png', PNG.sync.write(new PNG({ width: 30, height: 20 })))

/** A video of 2.5 seconds, 640 by 360 pixels; nothing but its header. */
export const clip = write('clip.mp4', mp4Bytes({ seconds: 2.5, width: 640, height: 360 }))

export const sizeOf = (file: string): number => fs.statSync(file).size
