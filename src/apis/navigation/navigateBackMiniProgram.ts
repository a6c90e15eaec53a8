import { ask } from '../../core/ask'
import { failure } from '../../core/failure'
import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Given, Row } from '../../types/row'
import { guarded } from '../_guard'

export interface NavigateBackMiniProgramOptions {
  /** Data for the other one. It finds them in `referrerInfo.extraData`. */
  readonly extraData?: object | undefined
}

/**
 * Goes back to the mini-program that opened this one.
 *
 * Alipay does not answer where there is none. The call is refused then, or after 3 seconds if the host does not tell who opened it.
 *
 * Fails with kind `argument` (no mini-program opened this one), `timeout` (Alipay does not answer).
 *
 * @example
 * await mpx.navigateBackMiniProgram({ extraData: { paid: true } })
 */
export type NavigateBackMiniProgram = CallContract<
  'navigateBackMiniProgram',
  NavigateBackMiniProgramOptions,
  Ok,
  { alipay: never }
>

export const api: Spec<NavigateBackMiniProgram> = { name: 'navigateBackMiniProgram', kind: 'call' }

export const wechat: Row<NavigateBackMiniProgram, Wx> = { since: '1.3.0' }

export const alipay: Row<NavigateBackMiniProgram, My, 'navigateBackMiniProgram'> = {
  since: '1.0.0',
  method: 'navigateBackMiniProgram',
  call: ({ extraData }, { host }, call) => {
    if (isOpenedByNone(host)) throw failure('argument', 'no mini-program opened this one')
    const options: Given<My, 'navigateBackMiniProgram'> = extraData ? { extraData } : {}
    return guarded(
      ask(call, host, 'navigateBackMiniProgram', options).then(() => ({})),
      3000,
    )
  },
}

// Launch options do not tell it of an app that was open. Hosts without enter options do not tell it at all.
function isOpenedByNone(host: My): boolean {
  try {
    const { referrerInfo } = host.getEnterOptionsSync()
    return !referrerInfo || !referrerInfo.appId
  } catch {
    return false
  }
}
