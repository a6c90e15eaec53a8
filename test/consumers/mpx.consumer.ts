import { join } from 'node:path'
import { mpx } from '../../src/babel/frameworks/mpx'
import { testUse } from './app/mpxUse'
import { testOwn } from './app/own'
import { testConsumer } from './consumer'

testConsumer({
  name: 'mpx',
  builds: {
    wechat: {
      folder: 'dist/wx',
      bytes: 117_600,
      // Mpx makes pages with Component, which WeChat has had since then:
      // https://developers.weixin.qq.com/miniprogram/dev/framework/custom-component/
      oldest: { baseLibrary: '1.6.3' },
      tests: (folder) => {
        testOwn(mpx, () => join(folder(), '../../node_modules/@mpxjs'), [
          { file: 'core/src/index.js', names: /export \{\s+(nextTick)\s+\}/g },
        ])
        testUse('wechat', () => join(folder(), '../..'))
      },
    },
    // Here with Page: the oldest that crossmp supports will do. Components of the app's own would need 1.14.0 (component2).
    alipay: {
      folder: 'dist/ali',
      bytes: 126_400,
      tests: (folder) => testUse('alipay', () => join(folder(), '../..')),
    },
  },
  year: 2015,
  ofFramework: /of-mpx/,
})
