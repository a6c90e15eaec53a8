import { fail } from '../engine/failure'
import { FileSystem } from '../engine/fileSystem'
import {
  asyncApi,
  type Natives,
  type OptionTable,
  optional,
  syncApi,
  type Values,
} from '../engine/members'
import type { Kernel } from '../kernel'
import { asAlipay } from './fileProblems'
import { digest, fileSystemManager } from './fileSystemManager'

/** Alipay docs say `apFilePath`, typings also `filePath`: one of them will do. */
const paths: OptionTable = { apFilePath: optional('string'), filePath: optional('string') }

const pathOf = ({ apFilePath, filePath }: Values): string => {
  const path = apFilePath ?? filePath
  if (typeof path === 'string') return path
  throw fail('invalid parameter: apFilePath should be string, got undefined', { error: 2 })
}

/**
 * Alipay docs: 10 MB in all. 12 is the code of a file that can't be saved. That the temp file is
 * moved is said of FileSystemManager.saveFile only; simulated alike.
 */
const saveFile = (files: FileSystem) =>
  asyncApi({
    options: paths,
    run: (given) => ({
      apFilePath: asAlipay(() => files.save(pathOf(given)), 12),
    }),
  })

const savedFile = (files: FileSystem, path: string) => {
  const found = files.saved().find(({ filePath }) => filePath === path)
  if (found) return found
  throw fail('file does not exist', { error: 12 })
}

const saved = (files: FileSystem): Natives => ({
  getSavedFileList: asyncApi({
    run: () => ({
      fileList: files.saved().map(({ filePath, ...file }) => ({ apFilePath: filePath, ...file })),
    }),
  }),
  getSavedFileInfo: asyncApi({
    run: (given) => {
      const { size, createTime } = savedFile(files, pathOf(given))
      return { size, createTime }
    },
  }),
  removeSavedFile: asyncApi({
    run: (given) => {
      files.remove(savedFile(files, pathOf(given)).filePath)
      return undefined
    },
  }),
})

const getFileInfo = (files: FileSystem) =>
  asyncApi({ run: (given) => asAlipay(() => digest(files, pathOf(given), given.digestAlgorithm)) })

export const file = (kernel: Kernel): Natives => {
  const manager = fileSystemManager(kernel, new FileSystem(kernel.files))
  const files = new FileSystem(kernel.files, 10 * 1024 * 1024)
  return {
    saveFile: saveFile(files),
    ...saved(files),
    getFileInfo: getFileInfo(files),
    getFileSystemManager: syncApi({ run: () => manager }),
  }
}
