import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface OpenLocationOptions {
  /** Degrees, GCJ-02. South is negative. */
  readonly latitude: number
  /** Degrees, GCJ-02. West is negative. */
  readonly longitude: number
  /** How near the map is, 5 to 18. Default 18. */
  readonly scale?: number | undefined
  /** Name of the place. */
  readonly name?: string | undefined
  /** Address of the place. */
  readonly address?: string | undefined
}

/**
 * Shows a place on a map.
 *
 * Alipay needs a name and an address. One stands for the other there, and 位置 for both.
 *
 * Fails with kind `argument`, `denied` (the phone's location is switched off, Alipay on iOS).
 *
 * @example
 * await mpx.openLocation({ latitude: 30.2741, longitude: 120.1551, name: '西湖' })
 */
export type OpenLocation = CallContract<'openLocation', OpenLocationOptions, Ok>

export const api: Spec<OpenLocation> = {
  name: 'openLocation',
  kind: 'call',
  required: { latitude: true, longitude: true },
}

export const wechat: Row<OpenLocation, Wx> = { since: '1.0.0' }

export const alipay: Row<OpenLocation, My> = {
  since: '1.0.0',
  // Alipay docs: my.openLocation.
  errors: { 10: 'denied' },
  options: ({ latitude, longitude, scale = 18, name, address }) => ({
    latitude: Number(latitude),
    longitude: Number(longitude),
    scale,
    name: name || address || '位置',
    address: address || name || '位置',
  }),
}
