import type { Apis, BareProperties } from '../apis/index'
import type { ApiName, PartQuery } from '../compat/names'
import type { Configuration } from './configuration'
import type { Callable, On } from './contract'
import type { Platform } from './gate'

/** Not callable, and says why: some target has no such API. Guard the call with `mpx.is(…)` or an early return. */
export interface Unsupported<Api, P> {
  readonly 'not supported on': [api: Api, platform: P]
}

/**
 * What an app declares of itself. One that is not built for WeChat and Alipay both names its platforms, once, in any of its files,
 * and everything of `crossmp` is typed for them alone.
 *
 * @example
 * declare module 'crossmp' {
 *   interface Register {
 *     platform: 'alipay'
 *   }
 * }
 */
// biome-ignore lint/suspicious/noEmptyInterface: an app's own declaration is merged with it
export interface Register {}

/** The platforms of an app that has not declared any. No platform is added: apps that did not ask for it would not compile. */
export type DefaultPlatform = 'wechat' | 'alipay'

/** The platforms that the app is built for. */
export type Registered = Register extends { readonly platform: infer P extends Platform }
  ? P
  : DefaultPlatform

/** The host at hand. Undefined where there is none, or where it does not say. */
export interface Env<P extends Platform = Registered> {
  readonly platform: P
  /** Version of the base library. */
  readonly baseLibrary: string | undefined
  /** Version of the app: WeChat's or Alipay's. */
  readonly clientVersion: string | undefined
  /** Where the app keeps files of its own: `${mpx.env.USER_DATA_PATH}/notes.txt`. */
  readonly USER_DATA_PATH: string | undefined
}

/** What `canIUse` can be asked: an editor offers what crossmp knows; a component, or what is newer, is any other string. */
export type CanIUseQuery = ApiName | PartQuery | (string & {})

interface Common<P extends Platform> {
  readonly env: Env<P>
  /** The host object itself, `wx` or `my`, for what crossmp has no API for. */
  readonly native: unknown
  /** Whether the app runs on a platform. Narrows the type of `mpx`; the Babel plugin folds it and drops the dead branch. */
  is<Q extends Platform>(platform: Q): this is MpxOn<Q>
  /**
   * Whether crossmp's API, option, result field or task method works here, in WeChat's grammar:
   * `'uploadFile'`, `'request.object.timeout'`, `'uploadFile.return.abort'`. What crossmp emulates counts.
   */
  canIUse(query: CanIUseQuery): boolean
  /** Sets how crossmp behaves in this app. */
  configure(changes: Configuration): void
}

/** Objects of WeChat's own and the like: undefined where a platform lacks them. */
type Properties<P extends Platform> = {
  readonly [N in PropertyName]: P extends keyof BareProperties ? BareProperties[P][N] : undefined
}
type PropertyName = keyof BareProperties[keyof BareProperties]

/** What `mpx` is on one platform. */
export type MpxOn<P extends Platform> = Common<P> &
  Properties<P> & {
    readonly [N in keyof Apis]: Apis[N] extends On<infer C, infer S>
      ? P extends S
        ? Callable<C>
        : Unsupported<N, P>
      : never
  }

/** `mpx` as an app has it: that of one of its platforms, to be narrowed by `is` where there are several. */
export type Mpx<P extends Platform = Registered> = P extends Platform ? MpxOn<P> : never
