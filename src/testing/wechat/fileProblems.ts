import { type Failure, fail } from '../engine/failure'
import { FileProblem, type ProblemKind } from '../engine/fileProblem'

/** WeChat docs: error codes of FileSystemManager. */
const codes: Readonly<Record<ProblemKind, [code: number, reason: string]>> = {
  missing: [1300002, 'no such file or directory'],
  denied: [1300014, 'permission denied'],
  exists: [1301005, 'file already exists'],
  isDirectory: [1300021, 'is a directory'],
  notDirectory: [1300020, 'not a directory'],
  notEmpty: [1300066, 'directory not empty'],
  full: [1300202, 'the maximum size of the file storage limit is exceeded'],
  invalid: [1300022, 'invalid argument'],
  system: [1300201, 'system error'],
}

const failureOf = ({ kind, hostPath }: FileProblem): Failure => {
  const [code, reason] = codes[kind]
  return fail(`${reason} "${hostPath}"`, { errCode: code, errno: code })
}

/** Runs a file operation; its problems are told as `wx` tells them. */
export const asWechat = <T>(operate: () => T): T => {
  try {
    return operate()
  } catch (error) {
    throw error instanceof FileProblem ? failureOf(error) : error
  }
}
