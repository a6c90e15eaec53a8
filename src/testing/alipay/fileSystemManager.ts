import { assemble } from '../engine/assemble'
import { fail } from '../engine/failure'
import { type FileOperation, fileOperations } from '../engine/fileOperations'
import type { FileSystem } from '../engine/fileSystem'
import {
  asyncApi,
  type Native,
  type Natives,
  type OptionTable,
  optional,
  required,
  syncApi,
  type Values,
} from '../engine/members'
import type { Kernel } from '../kernel'
import { asAlipay } from './fileProblems'

/** Alipay docs: the synchronous forms came with 2.7.4. They take one object and return one. */
const syncForms = { base2: '2.7.4' }

/** What Alipay has under the same names, without what only WeChat knows. */
const tableOf = ({ options }: FileOperation): OptionTable => {
  const { position, length, recursive, ...kept } = options
  return recursive ? { ...kept, recursive: optional('boolean') } : kept
}

/** Results that hold nothing else say `success`; readFile says what `data` is. */
const shaped = (result: Record<string, unknown>): Record<string, unknown> => {
  if (Object.keys(result).length === 0) return { success: true }
  if (!('data' in result)) return result
  return { ...result, dataType: typeof result.data === 'string' ? 'string' : 'arrayBuffer' }
}

const bothForms = (
  name: string,
  options: OptionTable,
  operate: (values: Values) => Record<string, unknown>,
): Array<[string, Native]> => {
  const run = (values: Values) => asAlipay(() => shaped(operate(values)))
  const runSync = (values: unknown): unknown => run(values as Values)
  return [
    [name, asyncApi({ options, run })],
    [`${name}Sync`, syncApi({ since: syncForms, options, run: runSync })],
  ]
}

/** Alipay docs: md5 and sha1. */
export const digest = (files: FileSystem, path: unknown, algorithm: unknown = 'md5') => {
  if (algorithm === 'md5' || algorithm === 'sha1') return files.digest(path as string, algorithm)
  throw fail('invalid parameter: digestAlgorithm should be md5 or sha1', { error: 2 })
}

const others = (files: FileSystem): Array<[string, Native]> => [
  ...bothForms(
    'getFileInfo',
    { filePath: required('string'), digestAlgorithm: optional('string') },
    ({ filePath, digestAlgorithm }) => digest(files, filePath, digestAlgorithm),
  ),
  ...bothForms('getSavedFileList', {}, () => ({ fileList: files.saved() })),
  ...bothForms('removeSavedFile', { filePath: required('string') }, ({ filePath }) => {
    files.remove(filePath as string)
    return {}
  }),
]

/** Alipay docs: FileSystemManager, as far as it is simulated. */
export const fileSystemManager = (kernel: Kernel, files: FileSystem): object => {
  const shared = Object.entries<FileOperation>(fileOperations).flatMap(([name, operation]) =>
    bothForms(name, tableOf(operation), (values) => operation.run(files, values)),
  )
  const natives: Natives = Object.fromEntries([...shared, ...others(files)])
  return assemble(kernel, natives, 'FileSystemManager.')
}
