import { taro } from './app/taro'
import { testConsumer } from './consumer'

testConsumer({
  name: 'taro',
  builds: {
    wechat: {
      folder: 'dist/weapp',
      bytes: 270_000,
      // What a page nests deeply, Taro puts into a custom component, which WeChat has from this version on.
      // https://developers.weixin.qq.com/miniprogram/dev/framework/custom-component/
      oldest: { baseLibrary: '1.6.3' },
    },
    // What templates use there is in every version: https://opendocs.alipay.com/mini/framework/sjs
    alipay: { folder: 'dist/alipay', bytes: 271_600 },
  },
  year: 2015,
  use: taro,
})
