import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import type { SavedFile } from './getFileSystemManager'

export interface GetSavedFileListResult extends Ok {
  /** One for each file. */
  fileList: SavedFile[]
}

/**
 * Lists the files that `saveFile` has kept.
 *
 * @example
 * const { fileList } = await mpx.getSavedFileList()
 */
export type GetSavedFileList = CallContract<'getSavedFileList', object, GetSavedFileListResult>

export const api: Spec<GetSavedFileList> = { name: 'getSavedFileList', kind: 'call' }

export const wechat: Row<GetSavedFileList, Wx> = {
  since: '1.0.0',
  result: ({ fileList }) => ({ fileList: fileList || [] }),
}

export const alipay: Row<GetSavedFileList, My> = {
  since: { base1: '1.13.0', client: '10.1.32' },
  result: ({ fileList }) => ({
    fileList: (fileList || []).map(({ apFilePath, size, createTime }) => ({
      filePath: apFilePath,
      size,
      createTime,
    })),
  }),
}
