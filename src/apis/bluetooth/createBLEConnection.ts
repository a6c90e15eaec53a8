import { ask } from '../../core/ask'
import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { done, type NumberedOk } from '../_numbered'
import { alipayCodes, wechatCodes } from './_codes'

export interface CreateBLEConnectionOptions {
  /** Id of the device. */
  readonly deviceId: string
  /** Milliseconds. Default the host's own limit. */
  readonly timeout?: number | undefined
}

/**
 * Connects to a device. Works on real devices only.
 *
 * Succeeds too if it is connected already. On Alipay, crossmp keeps the time limit, and ends a connection that is made later.
 *
 * Fails with kind `timeout`, `argument` (no such device, or Bluetooth is not open), `not-found`.
 *
 * @example
 * await mpx.createBLEConnection({ deviceId, timeout: 10_000 })
 */
export type CreateBLEConnection = CallContract<
  'createBLEConnection',
  CreateBLEConnectionOptions,
  NumberedOk,
  { alipay: never }
>

export const api: Spec<CreateBLEConnection> = {
  name: 'createBLEConnection',
  kind: 'call',
  required: { deviceId: true },
}

export const wechat: Row<CreateBLEConnection, Wx> = {
  since: '1.1.0',
  params: { timeout: '1.1.0' },
  errors: wechatCodes,
  // WeChat docs: -1 is a device that is connected already.
  recover: (native) => (native.errCode === -1 ? done() : undefined),
  result: done,
}

export const alipay: Row<CreateBLEConnection, My, 'connectBLEDevice'> = {
  since: { client: '10.0.18' },
  method: 'connectBLEDevice',
  params: { timeout: false },
  errors: alipayCodes,
  call: ({ deviceId }, { host }, call) =>
    ask(call, host, 'connectBLEDevice', { deviceId }, () =>
      host.disconnectBLEDevice({ deviceId }),
    ).then(done),
}
