import { fail } from '../engine/failure'
import { FileSystem } from '../engine/fileSystem'
import { asyncApi, type Natives, syncApi } from '../engine/members'
import type { Kernel } from '../kernel'
import { asWechat } from './fileProblems'
import {
  fileSystemManager,
  getFileInfo,
  getSavedFileList,
  removeSavedFile,
} from './fileSystemManager'

const saveFile = (files: FileSystem) =>
  asyncApi({
    run: ({ tempFilePath }) => ({
      savedFilePath: asWechat(() => files.save(tempFilePath as string)),
    }),
  })

const getSavedFileInfo = (files: FileSystem) =>
  asyncApi({
    run: ({ filePath }) => {
      const found = files.saved().find((file) => file.filePath === filePath)
      if (!found) throw fail('file not exist', { errno: 1300002 })
      return { size: found.size, createTime: found.createTime }
    },
  })

export const file = (kernel: Kernel): Natives => {
  const files = new FileSystem(kernel.files)
  // WeChat docs: there is one manager.
  const manager = fileSystemManager(kernel, files)
  return {
    saveFile: saveFile(files),
    getFileInfo: getFileInfo(files, ['md5', 'sha1']),
    getSavedFileList: getSavedFileList(files),
    getSavedFileInfo: getSavedFileInfo(files),
    removeSavedFile: removeSavedFile(files),
    getFileSystemManager: syncApi({ run: () => manager }),
  }
}
