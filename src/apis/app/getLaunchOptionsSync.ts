import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { Since, Spec, SyncContract } from '../../types/contract'
import type { Row } from '../../types/row'
import { copyEntry, type EntryOptions, entryResults, toEntry } from './_entry'

/**
 * Gets how the mini-program was started, at once. It stays the same until the mini-program ends. `getEnterOptionsSync` has how it came
 * to the front last.
 *
 * `path`, `query` and `referrerInfo` are always there. Numbers of `scene` are each platform's own.
 *
 * On Alipay, `query` is the one of the link or of `navigateToMiniProgram`. The page's own goes to its `onLoad` alone.
 *
 * @example
 * const { path, query } = mpx.getLaunchOptionsSync()
 */
export type GetLaunchOptionsSync = SyncContract<'getLaunchOptionsSync', [], EntryOptions>

export const api: Spec<GetLaunchOptionsSync> = { name: 'getLaunchOptionsSync', kind: 'sync' }

export const wechat: Row<GetLaunchOptionsSync, Wx> = {
  since: '2.1.2',
  method: 'getLaunchOptionsSync',
  result: copyEntry,
}

export const alipay: Row<GetLaunchOptionsSync, My> = {
  since: { base1: '1.21.0', client: '10.1.75' },
  method: 'getLaunchOptionsSync',
  result: toEntry,
}

/** Gates of results, which no call needs. */
export const since: Since<GetLaunchOptionsSync> = entryResults
