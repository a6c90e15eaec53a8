import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Generic, Listener, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import type { WindowResizePayload } from './onWindowResize'

/**
 * Removes one listener of `onWindowResize`, or all. Works also where the host has no such function.
 *
 * @example
 * if (mpx.is('wechat')) mpx.offWindowResize(listener)
 */
export type OffWindowResize = EventContract<'offWindowResize', WindowResizePayload> &
  Generic<(listener?: Listener<WindowResizePayload>) => void>

export const api: Spec<OffWindowResize> & { readonly off: string } = {
  name: 'offWindowResize',
  kind: 'event',
  off: 'onWindowResize',
}

export const wechat: Row<OffWindowResize, Wx> = { since: '2.3.0', method: 'onWindowResize' }
