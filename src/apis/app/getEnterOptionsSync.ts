import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { Since, Spec, SyncContract } from '../../types/contract'
import type { Row } from '../../types/row'
import { copyEntry, type EntryOptions, entryResults, toEntry } from './_entry'

/**
 * Gets how the mini-program came to the front last, at once: by its start or after it was in the background.
 *
 * The fields are those of `getLaunchOptionsSync`. Older Alipay versions tell of the start alone.
 *
 * @example
 * const { scene, referrerInfo } = mpx.getEnterOptionsSync()
 */
export type GetEnterOptionsSync = SyncContract<'getEnterOptionsSync', [], EntryOptions>

export const api: Spec<GetEnterOptionsSync> = { name: 'getEnterOptionsSync', kind: 'sync' }

export const wechat: Row<GetEnterOptionsSync, Wx> = {
  since: '2.9.4',
  method: 'getEnterOptionsSync',
  result: copyEntry,
}

/** Newest first. */
export const alipay: readonly [
  Row<GetEnterOptionsSync, My>,
  Row<GetEnterOptionsSync, My, 'getLaunchOptionsSync'>,
] = [
  { since: { base2: '2.7.5' }, method: 'getEnterOptionsSync', result: toEntry },
  {
    since: { base1: '1.21.0', client: '10.1.75' },
    method: 'getLaunchOptionsSync',
    result: toEntry,
  },
]

/** Gates of results, which no call needs. */
export const since: Since<GetEnterOptionsSync> = entryResults
