import { failure } from '../../core/failure'
import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface SetVisualEffectOnCaptureOptions {
  /** `hidden` hides the page in screenshots and recordings, `none` shows it again. Default `none`. */
  readonly visualEffect?: 'none' | 'hidden' | undefined
}

/**
 * Says whether screenshots and recordings show the page.
 *
 * Fails with kind `unsupported` (Alipay on iOS), `argument`.
 *
 * @example
 * await mpx.setVisualEffectOnCapture({ visualEffect: 'hidden' })
 */
export type SetVisualEffectOnCapture = CallContract<
  'setVisualEffectOnCapture',
  SetVisualEffectOnCaptureOptions,
  Ok
>

export const api: Spec<SetVisualEffectOnCapture> = {
  name: 'setVisualEffectOnCapture',
  kind: 'call',
}

export const wechat: Row<SetVisualEffectOnCapture, Wx> = { since: '2.20.1' }

export const alipay: Row<SetVisualEffectOnCapture, My> = {
  since: { base2: '2.7.13' },
  options: (from, { host }) => {
    if (isIos(host)) throw failure('unsupported', 'Alipay has it on Android only')
    return from
  },
}

// "iOS" or "iPhone OS". Some hosts do not tell.
function isIos(host: My): boolean {
  try {
    return /^i/i.test(host.getSystemInfoSync().platform)
  } catch {
    return false
  }
}
