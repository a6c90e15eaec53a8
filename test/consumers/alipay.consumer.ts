import { testConsumer } from './consumer'

testConsumer({
  name: 'alipay',
  builds: { alipay: { folder: '.', bytes: 145_400 } },
  year: 2015,
})
