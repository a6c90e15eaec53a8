import { asyncApi, type Natives } from '../engine/members'

export const bluetooth = (): Natives => ({
  // Alipay docs: my.makeBluetoothPair. A text by the typings.
  makeBluetoothPair: asyncApi({
    options: { pin: { type: ['string', 'arraybuffer'] } },
    run: () => ({}),
  }),
  openBluetoothAdapter: asyncApi({ run: () => ({ isSupportBLE: true }) }),
})
