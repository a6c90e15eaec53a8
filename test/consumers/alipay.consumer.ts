import { testConsumer } from './consumer'

testConsumer({
  name: 'alipay',
  builds: { alipay: { folder: '.', bytes: 233_000 } },
  year: 2015,
})
