import { testConsumer } from './consumer'

testConsumer({
  name: 'webpack',
  builds: {
    wechat: { folder: 'dist/wechat', bytes: 11_090 },
    alipay: { folder: 'dist/alipay', bytes: 12_820 },
  },
  year: 2015,
})
