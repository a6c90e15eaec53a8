import { testConsumer } from './consumer'

testConsumer({
  name: 'vite',
  builds: {
    wechat: { folder: 'dist/wechat', bytes: 11_200 },
    alipay: { folder: 'dist/alipay', bytes: 12_950 },
  },
  year: 2015,
})
