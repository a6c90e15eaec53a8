import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Since, Spec } from '../../types/contract'
import type { OwnRow, Row } from '../../types/row'
import { lastSocket } from './_lastSocket'
import type { SocketMessageEvent } from './_socket'

/**
 * Calls `listener` with each message. Add it before or after you call `connectSocket`. It stays for later sockets. There
 * is no `off`: to remove a listener, use the task that `connectSocket` returns.
 *
 * With several sockets, Alipay tells of the one that was opened last. WeChat does not say which it tells of: use the task that
 * `connectSocket` returns.
 *
 * @example
 * mpx.onSocketMessage(({ data }) => show(data))
 */
export type OnSocketMessage = EventContract<'onSocketMessage', SocketMessageEvent>

export const api: Spec<OnSocketMessage> = { name: 'onSocketMessage', kind: 'event' }

export const wechat: Row<OnSocketMessage, Wx> = {
  since: '1.0.0',
  method: 'onSocketMessage',
}

export const alipay: OwnRow<OnSocketMessage, typeof lastSocket> = {
  since: { base2: '2.3.1' },
  method: 'onSocketMessage',
  own: lastSocket,
}

/** Before, no socket has a task. */
export const since: Since<OnSocketMessage> = {
  alipay: { api: { base2: '2.3.1' } },
}
