import { join } from 'node:path'
import { taro as framework } from '../../src/babel/frameworks/taro'
import { testOwn } from './app/own'
import { taro } from './app/taro'
import { testConsumer } from './consumer'

testConsumer({
  name: 'taro',
  builds: {
    wechat: {
      folder: 'dist/weapp',
      bytes: 282_000,
      // What a page nests deeply, Taro puts into a custom component, which WeChat has from this version on.
      // https://developers.weixin.qq.com/miniprogram/dev/framework/custom-component/
      oldest: { baseLibrary: '1.6.3' },
      tests: (folder) =>
        testOwn(framework, () => join(folder(), '../../node_modules/@tarojs'), [
          { file: 'shared/dist/native-apis.js', names: /taro\.(\w+) = delayRef/g },
          {
            file: 'shared/dist/utils.js',
            names: /^\s+'(navigateTo|redirectTo|reLaunch|switchTab)',?$/gm,
          },
          { file: 'runtime/dist/next-tick.js', names: /const (nextTick) =/g },
        ]),
    },
    // What templates use there is in every version: https://opendocs.alipay.com/mini/framework/sjs
    alipay: { folder: 'dist/alipay', bytes: 287_500 },
  },
  year: 2015,
  use: taro,
  ofFramework: /of-taro\.js$/,
})
