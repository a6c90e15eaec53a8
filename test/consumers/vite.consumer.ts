import { testConsumer } from './consumer'

testConsumer({
  name: 'vite',
  builds: {
    wechat: { folder: 'dist/wechat', bytes: 11_705 },
    alipay: { folder: 'dist/alipay', bytes: 13_850 },
  },
  year: 2015,
})
