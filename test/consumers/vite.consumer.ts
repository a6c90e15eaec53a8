import { testConsumer } from './consumer'

testConsumer({
  name: 'vite',
  builds: {
    wechat: { folder: 'dist/wechat', bytes: 17_050 },
    alipay: { folder: 'dist/alipay', bytes: 19_350 },
  },
  year: 2015,
})
