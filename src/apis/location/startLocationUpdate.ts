import { ask } from '../../core/ask'
import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { locationErrors, onlyGcj02 } from './_gcj02'
import { begin } from './_updates'

export interface StartLocationUpdateOptions {
  /**
   * Which coordinates: `gcj02`, as the platforms' maps have them, or `wgs84`, as GPS has them. Default `gcj02`. Alipay has no
   * other one, and refuses `wgs84`.
   */
  readonly type?: 'wgs84' | 'gcj02' | (string & {}) | undefined
}

/**
 * Begins to tell where the device is, by `onLocationChange`, while the app is in the foreground. The host asks the user for
 * permission.
 *
 * Alipay has no such call: crossmp asks for the location, and again 2 s after each answer, which takes power. It stops if the user
 * withdraws the permission.
 *
 * Fails with kind `denied`, `timeout`, `network`, `unsupported` (`wgs84` on Alipay).
 *
 * @example
 * mpx.onLocationChange(({ latitude, longitude }) => show([latitude, longitude]))
 * await mpx.startLocationUpdate()
 */
export type StartLocationUpdate = CallContract<
  'startLocationUpdate',
  StartLocationUpdateOptions,
  Ok
>

export const api: Spec<StartLocationUpdate> = { name: 'startLocationUpdate', kind: 'call' }

export const wechat: Row<StartLocationUpdate, Wx> = { since: '2.8.0' }

export const alipay: Row<StartLocationUpdate, My, 'getLocation'> = {
  since: { base1: '1.1.1' },
  method: 'getLocation',
  errors: locationErrors,
  call({ type = 'gcj02' }, session, call) {
    onlyGcj02('startLocationUpdate', type, session)
    const { host } = session
    return ask(call, host, 'getLocation', { cacheTimeout: 0 }).then((native) => {
      begin(host, native)
      return {}
    })
  },
}

/** Gates of values, which no call needs. */
export const since: Since<StartLocationUpdate> = { alipay: { values: { type: { wgs84: false } } } }
