import { once } from 'lodash-es'
import type { Hub } from '../engine/assemble'
import { objectOf } from '../engine/define'
import { type Natives, syncApi } from '../engine/members'
import type { Kernel } from '../kernel'
import { wechatTables } from './tables'

/** Who listens late is told too. */
const repeating = ({ updates }: Kernel): Hub => ({
  on(event, listener, call) {
    updates.on(event, listener, call)
    updates.repeat(event, call)
  },
  off: (event, listener) => updates.off(event, listener),
})

/** WeChat docs, wx.getUpdateManager: one for the app. */
export const updateManager = (kernel: Kernel): Natives => {
  const make = () => objectOf(kernel, wechatTables, 'UpdateManager', {}, repeating(kernel))
  return { getUpdateManager: syncApi({ run: once(make) }) }
}
