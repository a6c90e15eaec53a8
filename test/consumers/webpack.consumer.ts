import { testConsumer } from './consumer'

testConsumer({
  name: 'webpack',
  builds: {
    wechat: { folder: 'dist/wechat', bytes: 11_530 },
    alipay: { folder: 'dist/alipay', bytes: 13_650 },
  },
  year: 2015,
})
