import { network } from '../../core/network'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Since, Spec } from '../../types/contract'
import type { OwnRow, Row } from '../../types/row'
import { lastSocket } from './_lastSocket'
import { type SocketSendOptions, toMessage } from './_socket'

/**
 * Sends a message over the socket that `connectSocket` has opened.
 *
 * With several sockets, Alipay takes the one that was opened last. WeChat does not say which it takes: use the task that
 * `connectSocket` returns.
 *
 * Fails with kind `network` (the socket is not open), `argument`.
 *
 * @example
 * await mpx.sendSocketMessage({ data: 'hello' })
 */
export type SendSocketMessage = CallContract<'sendSocketMessage', SocketSendOptions, Ok>

export const api: Spec<SendSocketMessage> = {
  name: 'sendSocketMessage',
  kind: 'call',
  network,
  required: { data: true },
}

export const wechat: Row<SendSocketMessage, Wx> = { since: '1.0.0', options: toMessage }

export const alipay: OwnRow<SendSocketMessage, typeof lastSocket> = {
  since: { base2: '2.3.1' },
  own: lastSocket,
}

/** Before, no socket has a task. */
export const since: Since<SendSocketMessage> = { alipay: { api: { base2: '2.3.1' } } }
