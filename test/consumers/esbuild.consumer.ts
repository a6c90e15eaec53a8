import { testConsumer } from './consumer'

testConsumer({
  name: 'esbuild',
  builds: {
    wechat: { folder: 'dist/wechat', bytes: 17_930 },
    alipay: { folder: 'dist/alipay', bytes: 20_280 },
  },
  year: 2015,
})
