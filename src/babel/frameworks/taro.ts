import type { Framework } from './framework'

const pages = 'writes a key into the URL, by which Taro tells its pages apart'
const rendered = 'runs once React or Vue has rendered'

/** Taro 4.2.0: native-apis.js and utils.js of @tarojs/shared. */
export const taro: Framework = {
  title: 'Taro',
  own: {
    nextTick: rendered,
    createSelectorQuery: rendered,
    createIntersectionObserver: rendered,
    navigateTo: pages,
    redirectTo: pages,
    reLaunch: pages,
    switchTab: pages,
  },
}
