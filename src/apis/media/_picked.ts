import { pathOf } from '../_path'
import type { ChooseImageResult } from './chooseImage'
import type { ChooseVideoResult } from './chooseVideo'

/** Chosen images, as the versions of both hosts give them. */
export interface NativeImages {
  readonly tempFiles?: { path: string; size?: number }[]
  readonly tempFilePaths?: string[]
  readonly apFilePaths?: string[]
}

/** The oldest Alipay gives only `apFilePaths`, DingTalk no `tempFiles`. */
export function toImages(native: NativeImages): Omit<ChooseImageResult, 'errMsg'> {
  const paths = native.tempFilePaths || native.apFilePaths || []
  const tempFiles = native.tempFiles || paths.map((path) => ({ path }))
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
export function toVideo(native: NativeVideo): Omit<ChooseVideoResult, 'errMsg'> {
  const { tempFilePath, filePath, apFilePath, duration, size, height, width } = native
  const path = pathOf(tempFilePath || filePath || apFilePath)
  return { tempFilePath: path, duration, size, height, width }
}
