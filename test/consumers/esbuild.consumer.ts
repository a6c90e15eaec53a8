import { testConsumer } from './consumer'

testConsumer({
  name: 'esbuild',
  builds: {
    wechat: { folder: 'dist/wechat', bytes: 16_230 },
    alipay: { folder: 'dist/alipay', bytes: 18_620 },
  },
  year: 2015,
})
