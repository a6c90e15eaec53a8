import { pathOf } from '../_path'

interface Image {
  path: string
  size?: number
}

/** Chosen images, as the versions of both hosts give them. */
export interface NativeImages {
  readonly tempFiles?: Image[]
  readonly tempFilePaths?: string[]
  readonly apFilePaths?: string[]
}

/** The oldest Alipay gives only `apFilePaths`, DingTalk no `tempFiles`. */
export function toImages(native: NativeImages) {
  const paths = native.tempFilePaths || native.apFilePaths || []
  const tempFiles: Image[] = native.tempFiles || paths.map((path) => ({ path }))
  const tempFilePaths = tempFiles.map(({ path }) => pathOf(path))
  pathOf(tempFilePaths[0])
  return { tempFilePaths, tempFiles }
}

/** A chosen video, as the versions of both hosts give it. */
export interface NativeVideo {
  readonly tempFilePath?: string
  readonly filePath?: string
  readonly apFilePath?: string
  readonly duration: number
  readonly size: number
  readonly height: number
  readonly width: number
}

/** Without the fields that a host adds. */
export function toVideo(native: NativeVideo) {
  const { tempFilePath, filePath, apFilePath, duration, size, height, width } = native
  const path = pathOf(tempFilePath || filePath || apFilePath)
  return { tempFilePath: path, duration, size, height, width }
}
