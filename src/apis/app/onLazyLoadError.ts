import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface LazyLoadErrorPayload {
  /** What could not be loaded. */
  type: 'subpackage' | 'plugin' | (string & {})
  /** The subpackages that it belongs to. */
  subpackage: unknown[]
  /** The plugins that it belongs to. Absent on WeChat. */
  plugin?: unknown[]
  /** The reason, in the words of the host. */
  errMsg: string
}

/**
 * Calls `listener` when a component of a subpackage or a plugin can't be loaded. Remove it with `offLazyLoadError`.
 *
 * @example
 * mpx.onLazyLoadError(({ errMsg }) => report(errMsg))
 */
export type OnLazyLoadError = EventContract<'onLazyLoadError', LazyLoadErrorPayload>

export const api: Spec<OnLazyLoadError> = { name: 'onLazyLoadError', kind: 'event' }

export const wechat: Row<OnLazyLoadError, Wx> = {
  since: '2.24.3',
  method: 'onLazyLoadError',
  off: 'offLazyLoadError',
}

export const alipay: Row<OnLazyLoadError, My> = {
  since: { base2: '2.8.1' },
  method: 'onLazyLoadError',
  off: 'offLazyLoadError',
}

/** Gates of results, which no call needs. */
export const since: Since<OnLazyLoadError> = { wechat: { results: { plugin: false } } }
