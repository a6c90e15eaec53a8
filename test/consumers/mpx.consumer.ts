import { testConsumer } from './consumer'

testConsumer({
  name: 'mpx',
  builds: {
    wechat: {
      folder: 'dist/wx',
      bytes: 111_000,
      // Mpx makes pages with Component, which WeChat has had since then:
      // https://developers.weixin.qq.com/miniprogram/dev/framework/custom-component/
      oldest: { baseLibrary: '1.6.3' },
    },
    // Here with Page: the oldest that crossmp supports will do. Components of the app's own would need 1.14.0 (component2).
    alipay: { folder: 'dist/ali', bytes: 119_000 },
  },
  year: 2015,
})
