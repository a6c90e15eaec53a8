import { type Failure, fail } from '../engine/failure'
import { FileProblem, type ProblemKind } from '../engine/fileProblem'

/** Alipay docs: error codes of FileSystemManager. */
const codes: Readonly<Record<ProblemKind, [code: number, reason: string]>> = {
  missing: [10022, 'no such file or directory'],
  denied: [10024, 'permission denied'],
  exists: [10025, 'file already exists'],
  isDirectory: [10023, 'is a directory'],
  notDirectory: [10022, 'not a directory'],
  notEmpty: [10027, 'directory not empty'],
  full: [10028, 'the maximum size of the file storage limit is exceeded'],
  invalid: [2, 'invalid parameter'],
  system: [3, 'unknown error'],
}

const failureOf = ({ kind, hostPath }: FileProblem, own?: number): Failure => {
  const [error, reason] = codes[kind]
  return fail(`${reason} ${hostPath}`, { error: own ?? error })
}

/** Runs a file operation; its problems are told as `my` tells them, or all under one code. */
export const asAlipay = <T>(operate: () => T, own?: number): T => {
  try {
    return operate()
  } catch (error) {
    throw error instanceof FileProblem ? failureOf(error, own) : error
  }
}
