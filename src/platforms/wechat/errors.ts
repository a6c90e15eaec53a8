import type { ErrorKind } from '../../types/error'

/** WeChat's public error numbers, less the one of each kind that core knows, and those that leave it to the words. */
export const kinds: { readonly [errno: number]: ErrorKind } = {
  3: 'denied',
  101: 'argument',
  102: 'denied',
  104: 'cancel',
  600005: 'argument',
  600007: 'quota',
  600009: 'argument',
  603105: 'abort',
  603301: 'quota',
  603303: 'denied',
}
