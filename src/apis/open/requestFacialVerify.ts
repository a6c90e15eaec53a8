import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface RequestFacialVerifyOptions {
  /** Id of the check, which your server asks WeChat for. */
  readonly verifyId: string
}

export interface RequestFacialVerifyResult extends Ok {
  /** 0 */
  errCode: number
}

/**
 * Checks by the face whether the user is who your server says. A success means that the check is over: your server asks WeChat for its
 * outcome. WeChat only. Alipay's `startAPVerify` takes other values, which your server gets from Alipay.
 *
 * Fails with kind `unsupported` on Alipay.
 *
 * @example
 * if (mpx.is('wechat')) await mpx.requestFacialVerify({ verifyId: 'from-your-server' })
 */
export type RequestFacialVerify = CallContract<
  'requestFacialVerify',
  RequestFacialVerifyOptions,
  RequestFacialVerifyResult
>

export const api: Spec<RequestFacialVerify> = {
  name: 'requestFacialVerify',
  kind: 'call',
  required: { verifyId: true },
}

export const wechat: Row<RequestFacialVerify, Wx> = { since: '3.8.12' }
