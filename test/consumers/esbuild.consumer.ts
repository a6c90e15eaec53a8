import { testConsumer } from './consumer'

testConsumer({
  name: 'esbuild',
  builds: {
    wechat: { folder: 'dist/wechat', bytes: 17_100 },
    alipay: { folder: 'dist/alipay', bytes: 19_300 },
  },
  year: 2015,
})
