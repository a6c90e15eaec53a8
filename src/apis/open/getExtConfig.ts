import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { hasNone } from './_extConfig'

export interface GetExtConfigResult extends Ok {
  /** The configuration; empty if there is none. */
  extConfig: object
}

/**
 * Gets the configuration that the provider of a mini-program's template gave it.
 *
 * @example
 * const { extConfig } = await mpx.getExtConfig()
 */
export type GetExtConfig = CallContract<'getExtConfig', object, GetExtConfigResult>

export const api: Spec<GetExtConfig> = { name: 'getExtConfig', kind: 'call' }

export const wechat: Row<GetExtConfig, Wx> = {
  since: '1.1.0',
  result: ({ extConfig }) => ({ extConfig: extConfig || {} }),
}

export const alipay: Row<GetExtConfig, My> = {
  since: '1.0.0',
  recover: (native) => (hasNone(native) ? { data: {} } : undefined),
  result: ({ data }) => ({ extConfig: data || {} }),
}
