import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Since, Spec } from '../../types/contract'
import type { Given, Row } from '../../types/row'

export interface NavigateToMiniProgramOptions {
  /** The mini-program to open. Each platform has ids of its own: put each into the platform's bag. */
  readonly appId?: string | undefined
  /** Path of the page, with its query. Default the first page. */
  readonly path?: string | undefined
  /** Data for the other one. It finds them in `referrerInfo.extraData`. */
  readonly extraData?: object | undefined
  /** Which version to open, where this one is no release. Default `release`. */
  readonly envVersion?: 'develop' | 'trial' | 'release' | undefined
  /** WeChat only: a link in the place of `appId` and `path`. */
  readonly shortLink?: string | undefined
  /** Whether one that is open stays as it is if the path is the same. Default false. A hint. */
  readonly noRelaunchIfPathUnchanged?: boolean | undefined
}

/** The mini-program of Alipay, and what only Alipay knows. */
export interface NavigateToMiniProgramAlipay {
  /** The mini-program to open, 16 digits. */
  readonly appId?: string | undefined
  /** Path of the page, with its query. */
  readonly path?: string | undefined
  /** A query in the place of that in `path`. */
  readonly query?: object | undefined
}

/**
 * Opens another mini-program. Call it from a tap.
 *
 * WeChat asks the user first. Alipay does not, and succeeds even if the other one is not there.
 *
 * Fails with kind `cancel` (WeChat only), `denied` (this one may not open the other, Alipay), `argument`, `unsupported` (`shortLink` on
 * Alipay).
 *
 * @example
 * await mpx.navigateToMiniProgram({
 *   path: '/pages/index/index?from=shop',
 *   wechat: { appId: 'wx0123456789abcdef' },
 *   alipay: { appId: '2021000000000000' },
 * })
 */
export type NavigateToMiniProgram = CallContract<
  'navigateToMiniProgram',
  NavigateToMiniProgramOptions,
  Ok,
  { alipay: NavigateToMiniProgramAlipay }
>

export const api: Spec<NavigateToMiniProgram> = {
  name: 'navigateToMiniProgram',
  kind: 'call',
  essential: { shortLink: '' },
}

export const wechat: Row<NavigateToMiniProgram, Wx> = {
  since: '1.3.0',
  params: { shortLink: '2.18.1', noRelaunchIfPathUnchanged: '2.24.0' },
}

export const alipay: Row<NavigateToMiniProgram, My> = {
  since: '1.0.0',
  params: { shortLink: false, noRelaunchIfPathUnchanged: false },
  // Alipay docs: my.navigateToMiniProgram. 31 is an app that does not open.
  errors: { 30: 'denied', 31: 'unknown' },
  options: (from) => from as Given<My, 'navigateToMiniProgram'>,
  needs: ['appId'],
}

/** Gates of the bag's options, which no call needs. */
export const since: Since<NavigateToMiniProgram> = {
  alipay: { extras: { query: { base2: '2.7.16' } } },
}
