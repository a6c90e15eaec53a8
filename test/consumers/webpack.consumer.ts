import { testConsumer } from './consumer'

testConsumer({
  name: 'webpack',
  builds: {
    wechat: { folder: 'dist/wechat', bytes: 16_900 },
    alipay: { folder: 'dist/alipay', bytes: 19_250 },
  },
  year: 2015,
})
