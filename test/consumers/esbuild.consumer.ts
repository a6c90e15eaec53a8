import { testConsumer } from './consumer'

testConsumer({
  name: 'esbuild',
  builds: {
    wechat: { folder: 'dist/wechat', bytes: 11_630 },
    alipay: { folder: 'dist/alipay', bytes: 13_760 },
  },
  year: 2015,
})
