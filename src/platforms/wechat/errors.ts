import type { Meanings } from '../../types/row'

/**
 * WeChat's public error numbers, less the one of each kind that core knows, and those that leave it to the words: 4, 600000,
 * 600001, 600004, 600006.
 */
export const meanings: Meanings = {
  3: 'denied',
  101: 'argument',
  102: 'denied',
  // Privacy: the user did not agree, or the app has not declared what it asks for.
  104: 'denied',
  112: 'denied',
  600005: 'argument',
  600007: 'quota',
  // Too many redirects.
  600008: 'network',
  600009: 'argument',
  600010: 'argument',
  // A download that the host gave up: the app's own abort is ours.
  603105: 'network',
  603301: 'quota',
  603303: 'denied',
}
