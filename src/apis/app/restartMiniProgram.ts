import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface RestartMiniProgramOptions {
  /** Path of the page to begin with, with its query: `/pages/index/index?id=7`. */
  readonly path: string
}

/**
 * Ends the mini-program and starts it with a page.
 *
 * An Alipay that can't do this closes all pages and opens that one: what the app keeps in memory stays, and `App.onLaunch` does not run.
 *
 * Fails with kind `not-found` (no such page), `argument`.
 *
 * @example
 * await mpx.restartMiniProgram({ path: '/pages/index/index' })
 */
export type RestartMiniProgram = CallContract<'restartMiniProgram', RestartMiniProgramOptions, Ok>

export const api: Spec<RestartMiniProgram> = {
  name: 'restartMiniProgram',
  kind: 'call',
  required: { path: true },
}

export const wechat: Row<RestartMiniProgram, Wx> = { since: '3.0.1' }

/** Newest first. */
export const alipay: readonly [
  Row<RestartMiniProgram, My>,
  Row<RestartMiniProgram, My, 'reLaunch'>,
] = [
  { since: 'unknown' },
  {
    since: { base1: '1.4.0', client: '10.1.8' },
    method: 'reLaunch',
    // A path without a slash is one beside the page on top.
    options: ({ path }) => ({ url: path.replace(/^\/?/, '/') }),
  },
]
