import { network } from '../../core/network'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Since, Spec } from '../../types/contract'
import type { OwnRow, Row } from '../../types/row'
import { lastSocket } from './_lastSocket'
import type { SocketCloseOptions } from './_socket'

/**
 * Closes the socket that `connectSocket` has opened. `onSocketClose` follows when that is done.
 *
 * With several sockets, Alipay takes the one that was opened last. WeChat does not say which it takes: use the task that
 * `connectSocket` returns.
 *
 * Fails with kind `network` (there is no socket).
 *
 * @example
 * await mpx.closeSocket({ code: 1000 })
 */
export type CloseSocket = CallContract<'closeSocket', SocketCloseOptions, Ok>

export const api: Spec<CloseSocket> = {
  name: 'closeSocket',
  kind: 'call',
  network,
}

export const wechat: Row<CloseSocket, Wx> = { since: '1.0.0' }

export const alipay: OwnRow<CloseSocket, typeof lastSocket> = {
  since: { base2: '2.3.1' },
  own: lastSocket,
}

/** Before, no socket has a task. */
export const since: Since<CloseSocket> = { alipay: { api: { base2: '2.3.1' } } }
