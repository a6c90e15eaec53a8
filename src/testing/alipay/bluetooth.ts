import { asyncApi, type Natives } from '../engine/members'

export const bluetooth = (): Natives => ({
  openBluetoothAdapter: asyncApi({ run: () => ({ isSupportBLE: true }) }),
})
