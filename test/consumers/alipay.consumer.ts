import { testConsumer } from './consumer'

testConsumer({
  name: 'alipay',
  builds: { alipay: { folder: '.', bytes: 71_150 } },
  year: 2015,
})
