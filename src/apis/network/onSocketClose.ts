import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Since, Spec } from '../../types/contract'
import type { OwnRow, Row } from '../../types/row'
import { lastSocket } from './_lastSocket'
import type { SocketCloseEvent } from './_socket'

/**
 * Calls `listener` when the connection has ended for whatever reason. Add it before or after you call `connectSocket`. It stays for later sockets. There
 * is no `off`: to remove a listener, use the task that `connectSocket` returns.
 *
 * With several sockets, Alipay tells of the one that was opened last. WeChat does not say which it tells of: use the task that
 * `connectSocket` returns.
 *
 * @example
 * mpx.onSocketClose(({ code }) => code !== 1000 && reconnect())
 */
export type OnSocketClose = EventContract<'onSocketClose', SocketCloseEvent>

export const api: Spec<OnSocketClose> = { name: 'onSocketClose', kind: 'event' }

export const wechat: Row<OnSocketClose, Wx> = {
  since: '1.0.0',
  method: 'onSocketClose',
  event: ({ code = 1005, reason = '' }: Partial<SocketCloseEvent>) => ({ code, reason }),
}

export const alipay: OwnRow<OnSocketClose, typeof lastSocket> = {
  since: { base2: '2.3.1' },
  method: 'onSocketClose',
  own: lastSocket,
}

/** Before, no socket has a task. */
export const since: Since<OnSocketClose> = {
  alipay: { api: { base2: '2.3.1' } },
}
