import { failure, hostThrew } from '../../core/failure'
import { callMethod, isPromise } from '../../core/native'
import type { Native } from '../../core/row'
import type { ErrorKind } from '../../types/error'
import type { Meanings, Ongoing, Session } from '../../types/row'

/** Why there is no ad. The numbers are WeChat's. */
export interface AdErrorEvent {
  /**
   * 1000 (no answer), 1001 (wrong parameter), 1002 (no such unit), 1003 (the host's own), 1004 (no ad at the moment), 1005 to 1008 (the unit
   * may not show any).
   */
  errCode: number
  errMsg: string
}

export interface LoadAdEvent {
  /** WeChat only: whether a page to share takes the place of the ad. */
  useFallbackSharePage?: boolean
}

/** WeChat docs: error codes of ads. */
const kinds: { readonly [errCode: number]: ErrorKind } = {
  1000: 'network',
  1001: 'argument',
  1002: 'argument',
  1003: 'unknown',
  1004: 'not-found',
  1005: 'denied',
  1006: 'denied',
  1007: 'denied',
  1008: 'denied',
}

/** Alipay docs: error codes of ads. */
export const alipayCodes: Meanings = {
  2: ['argument', 1001],
  61000: ['not-found', 1004],
  61001: ['timeout', 1003],
  61002: ['network', 1000],
  61003: ['argument', 1001],
  61004: ['unknown', 1003],
  61101: ['unknown', 1003],
  61301: ['argument', 1002],
}

interface NativeError {
  readonly error?: number
  readonly errorMessage?: string
}

export function toError({ error = 0, errorMessage = '' }: NativeError): AdErrorEvent {
  const meaning = alipayCodes[error]
  return { errCode: (Array.isArray(meaning) && meaning[1]) || 1003, errMsg: errorMessage }
}

/** Its numbers are below those that stand for themselves on WeChat. */
export function wechatFailure(native: unknown): unknown {
  const { errCode, errMsg } = Object(native)
  const kind = kinds[errCode]
  return kind ? failure(kind, errMsg, errCode, native) : hostThrew(native)
}

/** Calls what promises on one host and calls back on another. */
export const promised = (
  method: 'load' | 'show',
  toFailure: (native: unknown) => unknown = hostThrew,
  optionsOf: (ad: Native) => object = () => ({}),
) => ({
  call: (_options: never, _session: Session<never>, _call: Ongoing, ad: Native) =>
    new Promise<object>((resolve, reject) => {
      const success = () => resolve({})
      const fail = (native: unknown) => reject(toFailure(native))
      try {
        const returned = callMethod(ad, method, Object.assign(optionsOf(ad), { success, fail }))
        if (isPromise(returned)) returned.then(success, fail)
      } catch (thrown) {
        fail(thrown)
      }
    }),
})
