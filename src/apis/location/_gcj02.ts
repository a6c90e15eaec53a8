import { failure } from '../../core/failure'
import type { Meanings, Session } from '../../types/row'

/** Alipay docs: my.getLocation. 13 and 18 are no position for other reasons. */
export const locationErrors: Meanings = {
  11: 'denied',
  12: 'network',
  13: 'unknown',
  14: 'timeout',
  18: 'unknown',
}

/** Alipay has one kind of coordinates. WeChat's default is the other one. */
export function onlyGcj02(api: string, type: string | undefined, session: Session): void {
  if (type === 'wgs84') {
    throw failure('unsupported', "Alipay has GCJ-02 coordinates only: ask for type 'gcj02'")
  }
  if (!type) {
    session.warn(
      `${api}: left out, type is WGS-84 on WeChat and GCJ-02 on Alipay. 'gcj02' is the same on both.`,
    )
  }
}
