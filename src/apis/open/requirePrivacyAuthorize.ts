import { failure } from '../../core/failure'
import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { OwnRow, Row } from '../../types/row'
import { freely } from './_privacy'

/**
 * Asks the user to agree to the privacy contract, if that is still needed.
 *
 * No document says from when Alipay has this. An Alipay that lacks it can't ask: the call succeeds if the user need not agree any more,
 * and fails otherwise. A button with `open-type="agreePrivacyAuthorization"` asks there. One that knows no such contract needs no
 * authorization, and the call succeeds.
 *
 * Fails with kind `denied` (the user does not agree), `unsupported` (this Alipay can't ask).
 *
 * @example
 * await mpx.requirePrivacyAuthorize()
 */
export type RequirePrivacyAuthorize = CallContract<'requirePrivacyAuthorize', object, Ok>

export const api: Spec<RequirePrivacyAuthorize> = { name: 'requirePrivacyAuthorize', kind: 'call' }

export const wechat: Row<RequirePrivacyAuthorize, Wx> = { since: '2.32.3' }

/** Newest first. */
export const alipay: readonly [
  Row<RequirePrivacyAuthorize, My>,
  Row<RequirePrivacyAuthorize, My, 'getPrivacySetting'>,
  OwnRow<RequirePrivacyAuthorize, typeof freely>,
] = [
  { since: 'unknown' },
  {
    since: { client: '10.5.50' },
    method: 'getPrivacySetting',
    result: ({ needAuthorization }) => {
      if (needAuthorization)
        throw failure('unsupported', 'this host has no requirePrivacyAuthorize')
      return {}
    },
  },
  { since: '1.0.0', own: freely, result: () => ({}) },
]
