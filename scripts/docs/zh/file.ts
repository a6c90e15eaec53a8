import type { Sentences } from './_types'

export const file = {
  arrayBufferToBase64: '把 ArrayBuffer 编码成 Base64 字符串。',
  base64ToArrayBuffer: '把 Base64 字符串解码成 ArrayBuffer。',
  getFileInfo: '获取本地文件的大小和摘要。',
  getFileSystemManager:
    '获取文件管理器，用来读写应用的文件：`mpx.env.USER_DATA_PATH` 下的用户文件、临时文件和已保存的文件。',
  getSavedFileInfo: '获取 `saveFile` 所保存的文件的大小和时间。',
  getSavedFileList: '列出 `saveFile` 保存的文件。',
  openDocument: '在宿主的页面里打开文档。',
  removeSavedFile: '删除 `saveFile` 保存的文件。',
  saveFile: '把临时文件长期保存下来，之后不要再使用原来的路径。',
  saveFileToDisk: '把文件保存到应用之外用户能找到的地方，微信只在电脑上支持。',
} satisfies Partial<Sentences>
