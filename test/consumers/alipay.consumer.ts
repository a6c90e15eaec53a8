import { testConsumer } from './consumer'

testConsumer({
  name: 'alipay',
  builds: { alipay: { folder: '.', bytes: 122_000 } },
  year: 2015,
})
