import type { ErrorKind } from '../../types/error'

/** WeChat's public error numbers that say what went wrong; the others (4, 600000, 600001, ...) leave it to the words. */
export const kinds: { readonly [errno: number]: ErrorKind } = {
  1: 'cancel',
  3: 'denied',
  5: 'timeout',
  100: 'unsupported',
  101: 'argument',
  102: 'denied',
  103: 'denied',
  104: 'cancel',
  1001: 'argument',
  600002: 'domain',
  600003: 'network',
  600005: 'argument',
  600007: 'quota',
  600008: 'network',
  600009: 'argument',
  600010: 'argument',
  600011: 'argument',
  603105: 'abort',
  603301: 'quota',
  603303: 'denied',
  1300002: 'not-found',
  1300202: 'quota',
}
