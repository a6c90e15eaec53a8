import type { Meanings } from '../../types/row'

/** Codes that mean the same whichever API fails with them (Alipay docs: error codes). Rows add their own. */
export const meanings: Meanings = {
  2: 'argument',
  2001: 'denied',
  2002: 'denied',
  2003: 'denied',
}
