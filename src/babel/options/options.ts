import type { Minimums, Platform } from '../../types/gate'
import type { FrameworkModule } from '../frameworks/index'
import type { Level, Report, ReportKind } from '../reports/reportTypes'
import type { GlobalName, HostName } from './globals'
import type { Minimum } from './minimum'
import type { ToolOptions } from './toolOptions'

/** Options of the Babel plugin: `plugins: [['crossmp/babel', { platform: 'alipay' }]]`. */
export interface Options {
  /** The platform this build is for. */
  readonly platform: Platform
  /** The module to look for instead of `'crossmp'`, e.g. a fork published under another name. */
  readonly source?: string
  /** The oldest versions that the app is for. Set the same ones with the vendors: nothing checks them when the app runs. */
  readonly targets?: Targets
  /** What to do about each kind of report: nothing (default of `guard`), warn (default of all others), or end the build. */
  readonly reports?: { readonly [K in ReportKind]?: Level }
  /** Takes the warnings instead of the console, e.g. for the warnings of a bundler. */
  readonly onReport?: (report: Report) => void
  /**
   * Objects that stand for `mpx` wherever they are read as globals, for code that was written for one platform, or for
   * uni-app.
   *
   * `'wx'`: `wx.request(…)` becomes `mpx.request(…)`, in files that import nothing too, for both platforms. What crossmp does not
   * have (`wx.addCard`, and `wx.env`) is read of the host: `wx` on WeChat, as it was; `my` on Alipay, with a report of kind
   * `native`. `wx` as a value (`inject(wx)`, `wx[name]`) stays on WeChat and is all of `mpx` on Alipay; what a file writes
   * (`wx.request = …`) and `typeof wx` stay as they are.
   *
   * `'my'`: Alipay's own names of options and results are not those of `mpx`, so Alipay's build leaves `my` alone. WeChat's takes
   * `my.request(…)` for `mpx.request(…)`, with a report at each: it has to be rewritten in WeChat's names.
   *
   * `'uni'`: `uni.request(…)` becomes `mpx.request(…)`. What uni-app does itself stays its own: `uni.$emit`, `uni.navigateTo`.
   */
  readonly globals?: readonly GlobalName[]
  /**
   * Modules of frameworks whose object stands for `mpx`, by default export or by name: `Taro.request(…)` becomes
   * `mpx.request(…)`. What the framework does itself stays its own: `Taro.useLoad`, `Taro.navigateTo`, `mpx.createPage`.
   */
  readonly imports?: readonly FrameworkModule[]
  /**
   * Whether what the code calls on the platform's own object, past crossmp, is looked at too: `wx.request(…)` in WeChat's build
   * and `my.request(…)` in Alipay's. Reports say what is newer than `targets`, and which options the host does not have; the
   * code stays as it is. Alipay's `my` in `globals` is always looked at.
   */
  readonly natives?: boolean
  /**
   * Whether the build is for users: what helps while an app is developed is not in it, that is warnings, and call sites in the
   * stacks of errors. Default: whether Babel's env is `'production'`, or the bundler's mode.
   */
  readonly production?: boolean
}

/** The oldest versions that an app is for, by platform, each in its own numbers; what is left out is not known. */
export type Targets = { readonly [P in keyof Minimums]?: Minimums[P] | undefined }

/** The options, checked, for the platform at hand. */
export interface Settings {
  readonly platform: Platform
  readonly source: string
  readonly minimum: Minimum | undefined
  readonly levels: Levels
  /** The global objects that stand for `mpx` in this build. */
  readonly globals: readonly GlobalName[]
  /** The platform's own object, where what is called on it is looked at and no more. */
  readonly native: HostName | undefined
  /** The modules that bring such an object. */
  readonly imports: readonly FrameworkModule[]
  readonly production: boolean
  readonly onReport: (report: Report) => void
  readonly onError: ToolOptions['onError']
}
export type Levels = { readonly [K in ReportKind]: Level }
