import type { Framework } from './framework'

const component = 'takes a Vue component'
const fields = 'has fields of its own: uniPlatform, osName, safeAreaInsets, deviceId'
const app = "is a hook of the app's Vue instance"
const channel = 'opens an event channel with the page, also on Alipay'
const keyboard = 'hears of the keyboard from components, also on Alipay'

/** uni-app for Vue 3, 3.0.0-alpha-5000920260515001: uni.api.esm.js of @dcloudio/uni-mp-weixin and @dcloudio/uni-mp-alipay. */
export const uniApp: Framework = {
  title: 'uni-app',
  own: {
    createSelectorQuery: component,
    createIntersectionObserver: component,
    getSystemInfo: fields,
    getSystemInfoSync: fields,
    getWindowInfo: fields,
    getDeviceInfo: fields,
    getAppBaseInfo: fields,
    getAppAuthorizeSetting: fields,
    onError: app,
    offError: app,
    navigateTo: channel,
    onKeyboardHeightChange: keyboard,
    offKeyboardHeightChange: keyboard,
    showActionSheet: 'takes a title',
    requestPayment: 'takes a provider, and orderInfo',
  },
}
