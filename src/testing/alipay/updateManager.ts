import { objectOf } from '../engine/define'
import { type Natives, onEvent, syncApi } from '../engine/members'
import type { Kernel } from '../kernel'
import { alipayTables } from './tables'

/** `@mini-types/my` 3.0.14: what listeners are told. */
const written: Natives = {
  onUpdateReady: onEvent({ payload: () => ({ success: true }) }),
  onUpdateFailed: onEvent({ payload: () => ({ success: false }) }),
}

/** Alipay docs, my.getUpdateManager: who listens late is told nothing. */
export const updateManager = (kernel: Kernel): Natives => ({
  getUpdateManager: syncApi({
    run: () => objectOf(kernel, alipayTables, 'UpdateManager', written, kernel.updates),
  }),
})
