import { hasContractNames } from '../../support/spelling'
import type { Case } from '../case'

const entry = { path: 'pages/item', query: { id: '7' }, scene: 1037, referrerInfo: {} }

const network = { SSID: 'cafe', BSSID: '0a:0b', secure: true }
/** Of the host's, an iPhone's. */
const theirs = (platform: string): object =>
  hasContractNames(platform)
    ? { ...network, signalStrength: 0.5, frequency: 2412 }
    : { ...network, signalStrength: 50 }
const wifi = { ...network, signalStrength: 0.5 }

const beacon = { uuid: 'U', major: 1, minor: 22, proximity: 2, accuracy: 1.5, rssi: -70 }

export const mapped: readonly Case[] = [
  {
    kind: 'event',
    api: 'onAppShow',
    off: 'offAppShow',
    trigger: ({ host, platform }) =>
      host.emit(
        'onAppShow',
        hasContractNames(platform)
          ? { ...entry, apiCategory: 'default', forwardMaterials: [], hostExtraData: {} }
          : { ...entry, scene: '1037', referrerInfo: undefined },
      ),
    payload: { ...entry, apiCategory: 'default', forwardMaterials: [], hostExtraData: {} },
    payloadOn: { alipay: entry },
  },
  {
    kind: 'event',
    api: 'onError',
    off: 'offError',
    trigger: ({ host, platform }) =>
      hasContractNames(platform)
        ? host.emit('onError', { message: 'boom', stack: 'at x' })
        : host.emit('onError', 'boom', 'at x'),
    payload: { message: 'boom', stack: 'at x' },
  },
  {
    kind: 'event',
    api: 'onGetWifiList',
    off: 'offGetWifiList',
    trigger: ({ host, platform }) => host.emit('onGetWifiList', { wifiList: [theirs(platform)] }),
    payload: { wifiList: [{ ...wifi, frequency: 2412 }] },
    payloadOn: { alipay: { wifiList: [wifi] } },
  },
  {
    kind: 'event',
    api: 'onWifiConnected',
    off: 'offWifiConnected',
    trigger: ({ host, platform }) => host.emit('onWifiConnected', { wifi: theirs(platform) }),
    payload: { wifi: { ...wifi, frequency: 2412 } },
    payloadOn: { alipay: { wifi } },
  },
  {
    kind: 'event',
    api: 'onBeaconUpdate',
    off: 'offBeaconUpdate',
    trigger: ({ host, platform }) =>
      host.emit('onBeaconUpdate', {
        beacons: [
          hasContractNames(platform)
            ? beacon
            : { ...beacon, major: '1', minor: '22', accuracy: '1.5', rssi: '-70' },
        ],
      }),
    payload: { beacons: [beacon] },
  },
]
