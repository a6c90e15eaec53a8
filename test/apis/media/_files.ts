import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pngBytes, write } from '../../testing/answer'
import { jpegBytes, mp4Bytes } from '../../testing/mediaBytes'

/** Real pictures and a video to choose from. They go when the run ends (test/temporaryFiles.ts): a file of which no test is chosen runs no hook. */
export function useFiles() {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'media-'))
  const photo = write(directory, 'photo.png', pngBytes(30, 20))
  const picture = jpegBytes({ width: 8, height: 6, orientation: 6 })
  const video = mp4Bytes({ seconds: 2.5, width: 640, height: 360 })
  return {
    photo,
    picture: write(directory, 'picture.jpg', picture),
    video: write(directory, 'clip.mp4', video),
    note: write(directory, 'note.txt', Buffer.from('hello')),
  }
}

export const sizeOf = (file: string): number => fs.statSync(file).size
export const bytesOf = (file: string): Buffer => fs.readFileSync(file)
