import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface CompassChangePayload {
  /** Where the device points: degrees from north, 0 to 360. */
  direction: number
  /** How exact it is. A number on iOS, a word on Android. Absent on Alipay. */
  accuracy?: number | string
}

/**
 * Calls `listener` with where the device points, again and again. Works on real devices. Remove it with `offCompassChange`.
 *
 * Events begin by themselves. `stopCompass` ends them.
 *
 * They come 5 times a second on WeChat, every 500 ms on Alipay.
 *
 * @example
 * mpx.onCompassChange(({ direction }) => show(direction))
 */
export type OnCompassChange = EventContract<'onCompassChange', CompassChangePayload>

export const api: Spec<OnCompassChange> = { name: 'onCompassChange', kind: 'event' }

export const wechat: Row<OnCompassChange, Wx> = {
  since: '1.0.0',
  method: 'onCompassChange',
  off: 'offCompassChange',
}

export const alipay: Row<OnCompassChange, My> = {
  since: { base1: '1.9.0', client: '10.1.32' },
  method: 'onCompassChange',
  off: 'offCompassChange',
  event: ({ direction }: CompassChangePayload) => ({ direction }),
}

/** Gates of results, which no call needs. */
export const since: Since<OnCompassChange> = {
  wechat: { results: { accuracy: '2.4.0' } },
  alipay: { results: { accuracy: false } },
}
