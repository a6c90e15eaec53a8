import { askNow } from '../../core/askNow'
import { isHostThrew } from '../../core/failure'
import type { Native } from '../../core/row'
import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { Spec, SyncContract } from '../../types/contract'
import type { Row } from '../../types/row'
import { hasNone } from './_extConfig'

/**
 * Gets the configuration that the provider of a mini-program's template gave it, at once; empty if there is none.
 *
 * @example
 * const extConfig = mpx.getExtConfigSync()
 */
export type GetExtConfigSync = SyncContract<'getExtConfigSync', [], object>

export const api: Spec<GetExtConfigSync> = { name: 'getExtConfigSync', kind: 'sync' }

export const wechat: Row<GetExtConfigSync, Wx> = {
  since: '1.1.0',
  method: 'getExtConfigSync',
  result: (native) => native || {},
}

export const alipay: Row<GetExtConfigSync, My> = {
  since: '1.0.0',
  method: 'getExtConfigSync',
  // The documents do not agree on whether a failure is thrown or returned.
  call: (host) => {
    try {
      const native = askNow(host as object as Native, 'getExtConfigSync')
      return !native || hasNone(native) ? {} : (native as object)
    } catch (thrown) {
      if (isHostThrew(thrown) && hasNone(thrown.native)) return {}
      throw thrown
    }
  },
}
