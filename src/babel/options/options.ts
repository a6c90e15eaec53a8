import type { AlipayGate, Platform, Version } from '../../types/gate'
import type { Level, Report, ReportKind } from '../reports/reportTypes'
import type { HostName } from './globals'
import type { Minimum } from './minimum'

/** Options of the Babel plugin: `plugins: [['crossmp/babel', { platform: 'alipay' }]]`. */
export interface Options {
  /** The platform this build is for. */
  readonly platform: Platform
  /** The module to look for instead of `'crossmp'`, e.g. a fork published under another name. */
  readonly source?: string
  /** The oldest versions that the app is for. Set the same ones with the vendors: nothing checks them when the app runs. */
  readonly targets?: Targets
  /** What to do about each kind of report: nothing, warn (default), or end the build. */
  readonly reports?: { readonly [K in ReportKind]?: Level }
  /** Takes the warnings instead of the console, e.g. for the warnings of a bundler. */
  readonly onReport?: (report: Report) => void
  /**
   * Host objects that stand for `mpx` wherever they are read as globals, for code that was written for one platform.
   *
   * `'wx'`: `wx.request(…)` becomes `mpx.request(…)`, in files that import nothing too, for both platforms. What crossmp does not
   * have (`wx.login`, and `wx.env`) is read of the host: `wx` on WeChat, as it was; `my` on Alipay, with a report of kind
   * `native`. `wx` as a value (`inject(wx)`, `wx[name]`) stays on WeChat and is all of `mpx` on Alipay; what a file writes
   * (`wx.request = …`) and `typeof wx` stay as they are.
   *
   * `'my'`: Alipay's own names of options and results are not those of `mpx`, so Alipay's build leaves `my` alone. WeChat's takes
   * `my.request(…)` for `mpx.request(…)`, with a report at each: it has to be rewritten in WeChat's names.
   */
  readonly globals?: readonly HostName[]
}

/** The oldest versions that an app is for; what is left out is not known. */
export interface Targets {
  /** Base library: `'2.10.0'`. */
  readonly wechat?: Version | undefined
  /**
   * Base library: `'1.24.10'` is this one of the 1.x line and all of the 2.x line, `'2.4.10'` is of the 2.x line alone. Or each
   * line by itself, and the version of the app: `{ base1: '1.24.10', base2: '2.4.10', client: '10.2.0' }`.
   */
  readonly alipay?: Version | AlipayGate | undefined
}

/** The options, checked, for the platform at hand. */
export interface Settings {
  readonly platform: Platform
  readonly source: string
  readonly minimum: Minimum | undefined
  readonly levels: Levels
  /** The host objects that stand for `mpx` in this build. */
  readonly globals: readonly HostName[]
  readonly onReport: (report: Report) => void
}
export type Levels = { readonly [K in ReportKind]: Level }
