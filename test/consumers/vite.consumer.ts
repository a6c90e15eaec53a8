import { testConsumer } from './consumer'

testConsumer({
  name: 'vite',
  builds: {
    wechat: { folder: 'dist/wechat', bytes: 16_260 },
    alipay: { folder: 'dist/alipay', bytes: 18_665 },
  },
  year: 2015,
})
