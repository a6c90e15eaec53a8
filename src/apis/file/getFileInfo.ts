import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface GetFileInfoOptions {
  /** A local path. */
  readonly filePath: string
  /** Default `md5`. */
  readonly digestAlgorithm?: 'md5' | 'sha1' | undefined
}

export interface GetFileInfoResult extends Ok {
  /** Bytes. */
  size: number
  /** Hexadecimal, in lower case. */
  digest: string
}

/**
 * Gets the size and the digest of a local file.
 *
 * Fails with kind `not-found`, `denied`, `argument`.
 *
 * @example
 * const { size, digest } = await mpx.getFileInfo({ filePath, digestAlgorithm: 'sha1' })
 */
export type GetFileInfo = CallContract<'getFileInfo', GetFileInfoOptions, GetFileInfoResult>

export const api: Spec<GetFileInfo> = {
  name: 'getFileInfo',
  kind: 'call',
  required: { filePath: true },
}

export const wechat: Row<GetFileInfo, Wx> = {
  since: '1.4.0',
  result: toInfo,
}

export const alipay: Row<GetFileInfo, My> = {
  since: { base1: '1.4.0' },
  options: ({ filePath, digestAlgorithm = 'md5' }) => ({ apFilePath: filePath, digestAlgorithm }),
  result: toInfo,
}

function toInfo({ size, digest = '' }: { size: number; digest?: string }) {
  return { size, digest: digest.toLowerCase() }
}
