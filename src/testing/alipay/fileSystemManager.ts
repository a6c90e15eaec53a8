import { objectOf } from '../engine/define'
import { fail } from '../engine/failure'
import { fileOperations } from '../engine/fileOperations'
import type { FileSystem } from '../engine/fileSystem'
import { asyncApi, type Native, syncApi, type Values } from '../engine/members'
import type { Kernel } from '../kernel'
import { asAlipay } from './fileProblems'
import { alipayTables } from './tables'

/** Results that hold nothing else say `success`; readFile says what `data` is. */
const shaped = (result: Record<string, unknown>): Record<string, unknown> => {
  if (Object.keys(result).length === 0) return { success: true }
  if (!('data' in result)) return result
  return { ...result, dataType: typeof result.data === 'string' ? 'string' : 'arrayBuffer' }
}

/** Both take one object and return one. */
const bothForms = (
  name: string,
  operate: (values: Values) => Record<string, unknown>,
): Array<[string, Native]> => {
  const run = (values: Values) => asAlipay(() => shaped(operate(values)))
  return [
    [name, asyncApi({ run })],
    [`${name}Sync`, syncApi({ run: (values) => run(values as Values) })],
  ]
}

/** Alipay docs: md5 and sha1. */
export const digest = (files: FileSystem, path: unknown, algorithm: unknown = 'md5') => {
  if (algorithm === 'md5' || algorithm === 'sha1') return files.digest(path as string, algorithm)
  throw fail('invalid parameter: digestAlgorithm should be md5 or sha1', { error: 2 })
}

const others = (files: FileSystem): Array<[string, Native]> => [
  ...bothForms('getFileInfo', ({ filePath, digestAlgorithm }) =>
    digest(files, filePath, digestAlgorithm),
  ),
  ...bothForms('getSavedFileList', () => ({ fileList: files.saved() })),
  ...bothForms('removeSavedFile', ({ filePath }) => {
    files.remove(filePath as string)
    return {}
  }),
]

/** Alipay docs: FileSystemManager. */
export const fileSystemManager = (kernel: Kernel, files: FileSystem): object => {
  const shared = Object.entries(fileOperations).flatMap(([name, { run }]) =>
    bothForms(name, (values) => run(files, values)),
  )
  const written = Object.fromEntries([...shared, ...others(files)])
  return objectOf(kernel, alipayTables, 'FileSystemManager', written)
}
