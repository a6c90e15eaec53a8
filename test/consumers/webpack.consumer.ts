import { testConsumer } from './consumer'

testConsumer({
  name: 'webpack',
  builds: {
    wechat: { folder: 'dist/wechat', bytes: 16_110 },
    alipay: { folder: 'dist/alipay', bytes: 18_530 },
  },
  year: 2015,
})
