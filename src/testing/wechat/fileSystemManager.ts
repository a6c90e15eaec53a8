import { objectOf } from '../engine/define'
import { fail } from '../engine/failure'
import {
  type FileOperation,
  type FileOperationName,
  fileOperations,
} from '../engine/fileOperations'
import type { FileSystem } from '../engine/fileSystem'
import { asyncApi, type Native, syncApi, type Values } from '../engine/members'
import { readOptions } from '../engine/options'
import type { Kernel } from '../kernel'
import { asWechat } from './fileProblems'
import { wechatTables } from './tables'

/** With `recursive`, WeChat lists `{ path, stats }`. */
const shaped = (result: Record<string, unknown>, { recursive }: Values) => {
  const { stats } = result
  if (recursive !== true || !stats || 'isFile' in (stats as object)) return result
  return { stats: Object.entries(stats as object).map(([path, of]) => ({ path, stats: of })) }
}

const positional = (kernel: Kernel, { options }: FileOperation, args: unknown[]): Values => {
  const given = Object.fromEntries(Object.keys(options).map((name, i) => [name, args[i]]))
  const read = readOptions(options, given, kernel)
  if ('problem' in read) throw kernel.dialect.badOption(read.problem)
  return read.values
}

const bothForms = (
  kernel: Kernel,
  files: FileSystem,
  name: FileOperationName,
): Array<[string, Native]> => {
  const operation: FileOperation = fileOperations[name]
  const run = (values: Values) => asWechat(() => shaped(operation.run(files, values), values))
  const runSync = (...args: unknown[]): unknown => {
    const result = run(positional(kernel, operation, args))
    return operation.returns ? result[operation.returns as keyof typeof result] : undefined
  }
  return [
    [name, asyncApi({ run })],
    [`${name}Sync`, syncApi({ run: runSync })],
  ]
}

const algorithms = ['md5', 'sha1', 'sha256']

/** Also wx.getFileInfo, which knows md5 and sha1 only. */
export const getFileInfo = (files: FileSystem, known: readonly string[] = algorithms) =>
  asyncApi({
    run: ({ filePath, digestAlgorithm = 'md5' }) => {
      const algorithm = digestAlgorithm as string
      if (!known.includes(algorithm)) throw fail('invalid digestAlgorithm', { errno: 1001 })
      return asWechat(() => files.digest(filePath as string, algorithm))
    },
  })

export const getSavedFileList = (files: FileSystem) =>
  asyncApi({ run: () => ({ fileList: files.saved() }) })

export const removeSavedFile = (files: FileSystem) =>
  asyncApi({ run: ({ filePath }) => asWechat(() => files.remove(filePath as string)) ?? {} })

/** WeChat docs: FileSystemManager. */
export const fileSystemManager = (kernel: Kernel, files: FileSystem): object => {
  const names = Object.keys(fileOperations) as FileOperationName[]
  return objectOf(kernel, wechatTables, 'FileSystemManager', {
    ...Object.fromEntries(names.flatMap((name) => bothForms(kernel, files, name))),
    getFileInfo: getFileInfo(files),
    getSavedFileList: getSavedFileList(files),
    removeSavedFile: removeSavedFile(files),
  })
}
