import { fail } from '../engine/failure'
import { always } from '../engine/fields'
import { FileSystem } from '../engine/fileSystem'
import { asyncApi, type Natives, optional, required, syncApi } from '../engine/members'
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
    options: { tempFilePath: required('string'), filePath: optional('string') },
    result: always('savedFilePath'),
    run: ({ tempFilePath, filePath }) => ({
      savedFilePath: asWechat(() =>
        files.save(tempFilePath as string, filePath as string | undefined),
      ),
    }),
  })

const getSavedFileInfo = (files: FileSystem) =>
  asyncApi({
    options: { filePath: required('string') },
    result: always('size', 'createTime'),
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
    getFileInfo: {
      ...getFileInfo(files, ['md5', 'sha1'], '1.4.0'),
      result: always('size', 'digest'),
    },
    getSavedFileList: { ...getSavedFileList(files), result: always('fileList') },
    getSavedFileInfo: getSavedFileInfo(files),
    removeSavedFile: removeSavedFile(files),
    getFileSystemManager: syncApi({ since: '1.9.9', run: () => manager }),
  }
}
