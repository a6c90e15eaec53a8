import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Since, Spec } from '../../types/contract'
import type { OwnRow, Row } from '../../types/row'
import { lastSocket } from './_lastSocket'
import { failed, type SocketErrorEvent } from './_socket'

/**
 * Calls `listener` if the connection can't be made, or breaks. Add it before or after you call `connectSocket`. It stays for later sockets. There
 * is no `off`: to remove a listener, use the task that `connectSocket` returns.
 *
 * With several sockets, Alipay tells of the one that was opened last. WeChat does not say which it tells of: use the task that
 * `connectSocket` returns.
 *
 * @example
 * mpx.onSocketError(({ errMsg }) => show(errMsg))
 */
export type OnSocketError = EventContract<'onSocketError', SocketErrorEvent>

export const api: Spec<OnSocketError> = { name: 'onSocketError', kind: 'event' }

export const wechat: Row<OnSocketError, Wx> = {
  since: '1.0.0',
  method: 'onSocketError',
  event: ({ errMsg }: SocketErrorEvent) => failed(errMsg),
}

export const alipay: OwnRow<OnSocketError, typeof lastSocket> = {
  since: { base2: '2.3.1' },
  method: 'onSocketError',
  own: lastSocket,
}

/** Before, no socket has a task. */
export const since: Since<OnSocketError> = {
  alipay: { api: { base2: '2.3.1' } },
}
