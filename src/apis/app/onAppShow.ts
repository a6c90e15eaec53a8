import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { type EntryOptions, entryResults, toEntry } from './_entry'

/**
 * Calls `listener` when the mini-program starts or comes to the front, with how it was opened. Remove it with `offAppShow`.
 *
 * It is called beside `App.onShow`. The fields are those of `getLaunchOptionsSync`.
 *
 * @example
 * mpx.onAppShow(({ path, query }) => show([path, query]))
 */
export type OnAppShow = EventContract<'onAppShow', EntryOptions>

export const api: Spec<OnAppShow> = { name: 'onAppShow', kind: 'event' }

export const wechat: Row<OnAppShow, Wx> = {
  since: '2.1.2',
  method: 'onAppShow',
  off: 'offAppShow',
}

export const alipay: Row<OnAppShow, My> = {
  since: { base1: '1.20.0', client: '10.1.68' },
  method: 'onAppShow',
  off: 'offAppShow',
  event: toEntry,
}

/** Gates of results, which no call needs. */
export const since: Since<OnAppShow> = entryResults
