import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Since, Spec } from '../../types/contract'
import type { OwnRow, Row } from '../../types/row'
import { lastSocket } from './_lastSocket'

export interface SocketOpenPayload {
  /** Response headers of the handshake. Empty where the host gives none. */
  header: { [name: string]: string }
}

/**
 * Calls `listener` when messages can be sent. Add it before or after you call `connectSocket`. It stays for later sockets. There
 * is no `off`: to remove a listener, use the task that `connectSocket` returns.
 *
 * With several sockets, Alipay tells of the one that was opened last. WeChat does not say which it tells of: use the task that
 * `connectSocket` returns.
 *
 * @example
 * mpx.onSocketOpen(() => mpx.sendSocketMessage({ data: 'hello' }))
 */
export type OnSocketOpen = EventContract<'onSocketOpen', SocketOpenPayload>

export const api: Spec<OnSocketOpen> = { name: 'onSocketOpen', kind: 'event' }

export const wechat: Row<OnSocketOpen, Wx> = {
  since: '1.0.0',
  method: 'onSocketOpen',
  event: toPayload,
}

export const alipay: OwnRow<OnSocketOpen, typeof lastSocket> = {
  since: { base2: '2.3.1' },
  method: 'onSocketOpen',
  own: lastSocket,
  event: toPayload,
}

/** Before, no socket has a task. */
export const since: Since<OnSocketOpen> = {
  wechat: { results: { header: '2.0.0' } },
  alipay: { api: { base2: '2.3.1' } },
}

function toPayload({ header = {} }: Partial<SocketOpenPayload>): SocketOpenPayload {
  return { header }
}
