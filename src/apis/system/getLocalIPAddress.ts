import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface GetLocalIPAddressResult extends Ok {
  /** Address of the device in the local network. */
  localip: string
  /** Its subnet mask. */
  netmask: string
}

/**
 * Gets the address that the device has in the local network.
 *
 * No document says from when Alipay has this. Ask `mpx.canIUse('getLocalIPAddress')`.
 *
 * @example
 * const { localip } = await mpx.getLocalIPAddress()
 */
export type GetLocalIPAddress = CallContract<'getLocalIPAddress', object, GetLocalIPAddressResult>

export const api: Spec<GetLocalIPAddress> = { name: 'getLocalIPAddress', kind: 'call' }

export const wechat: Row<GetLocalIPAddress, Wx> = { since: '2.20.1' }

export const alipay: Row<GetLocalIPAddress, My> = {
  since: 'unknown',
  result: { localip: 'localip', netmask: 'netmask' },
}

/** Gate of a result, which no call needs. */
export const since: Since<GetLocalIPAddress> = { wechat: { results: { netmask: '2.24.0' } } }
