import { removes } from './_removes'
import type { Sentences } from './_types'

export const location = {
  chooseLocation: '让用户在地图上选择位置，中国大陆以外地图可能没有内容。',
  choosePoi: '让用户从列表中选择地点，也可以只选城市。',
  createMapContext: '按组件 id 获取 `<map>` 的控制对象，须在页面就绪后调用。',
  getFuzzyLocation: '获取设备的大致位置，宿主会征求用户授权。',
  getLocation: '获取设备的位置，宿主会征求用户授权。',
  offLocationChange: removes('onLocationChange'),
  offLocationChangeError: removes('onLocationChangeError'),
  onLocationChange: '调用 `startLocationUpdate` 之后，持续监听设备的位置。',
  onLocationChangeError: '调用 `startLocationUpdate` 之后，监听定位失败。',
  openLocation: '在地图上显示一个位置。',
  startLocationUpdate:
    '小程序在前台时通过 `onLocationChange` 持续给出设备的位置，宿主会征求用户授权。',
  startLocationUpdateBackground:
    '小程序在前台和后台都通过 `onLocationChange` 持续给出设备的位置，宿主会征求用户授权，仅微信支持。',
  stopLocationUpdate:
    '停止 `startLocationUpdate` 或 `startLocationUpdateBackground` 开启的定位，监听函数会保留。',
} satisfies Partial<Sentences>
