import { testConsumer } from './consumer'

testConsumer({
  name: 'alipay',
  builds: { alipay: { folder: '.', bytes: 72_800 } },
  year: 2015,
})
