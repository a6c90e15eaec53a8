import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

/**
 * Opens the device's settings of Bluetooth.
 *
 * Alipay guides the user to what is missing instead, and shows nothing if nothing is.
 *
 * Fails with kind `denied` (Alipay: the user does not allow it), `unsupported` (Alipay has the guide for companies' mini-programs only).
 *
 * @example
 * if (!mpx.getSystemSetting().bluetoothEnabled) await mpx.openSystemBluetoothSetting()
 */
export type OpenSystemBluetoothSetting = CallContract<'openSystemBluetoothSetting', object, Ok>

export const api: Spec<OpenSystemBluetoothSetting> = {
  name: 'openSystemBluetoothSetting',
  kind: 'call',
}

export const wechat: Row<OpenSystemBluetoothSetting, Wx> = { since: '2.20.1' }

export const alipay: Row<OpenSystemBluetoothSetting, My, 'showBLEPermissionGuide'> = {
  since: { base2: '2.7.11', client: '10.2.38' },
  method: 'showBLEPermissionGuide',
  // Alipay docs: my.showBLEPermissionGuide. It is for companies' mini-programs.
  errors: {
    4: 'unsupported',
    60003: 'denied',
    60004: 'denied',
    60005: 'denied',
    60006: 'denied',
  },
  result: (native) => {
    if (native.success === false) throw native
    return {}
  },
}
