import { testConsumer } from './consumer'

testConsumer({
  name: 'esbuild',
  builds: {
    wechat: { folder: 'dist/wechat', bytes: 11_170 },
    alipay: { folder: 'dist/alipay', bytes: 12_920 },
  },
  year: 2015,
})
