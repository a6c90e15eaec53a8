import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { uniApp } from '../../src/babel/frameworks/uniApp'
import { testOwn } from './app/own'
import type { Use } from './app/share'
import { testConsumer } from './consumer'
import { call, type Instance } from './host/page'

/** What the page's template takes from its data at a place, such as `<progress percent="{{b}}"/>`. */
function taken({ data, route }: Instance, folder: string, place: RegExp): unknown {
  const files = ['wxml', 'axml'].map((ending) => join(folder, `${route}.${ending}`))
  const template = readFileSync(files.find(existsSync) ?? route, 'utf8')
  return data[place.exec(template)?.[1] ?? '']
}

const use: Use = {
  tapShare(page, folder) {
    const handler = taken(page, folder, /<button (?:bindtap|onTap)="{{(\w+)}}"/)
    const target = { dataset: {} }
    call(page, String(handler), { type: 'tap', target, currentTarget: target, detail: {} })
  },
  shown: (page, folder) => ({
    progress: Number(taken(page, folder, /<progress percent="{{(\w+)}}"/)),
    picture: String(taken(page, folder, /<image [^>]*src="{{(\w+)}}"/) ?? ''),
    message: String(taken(page, folder, /<text>{{(\w+)}}/)),
  }),
}

testConsumer({
  name: 'uni-app',
  builds: {
    wechat: {
      folder: 'dist/build/mp-weixin',
      bytes: 87_300,
      // Its Vue looks for `my` too, where it has found nothing else: twice asked for, twice taken.
      foreign: 4,
      // uni-app makes pages with Component, which WeChat has had since then:
      // https://developers.weixin.qq.com/miniprogram/dev/framework/custom-component/
      oldest: { baseLibrary: '1.6.3' },
      tests: (folder) =>
        testOwn(uniApp, () => join(folder(), '../../../node_modules/@dcloudio'), [
          { file: 'uni-mp-weixin/dist/uni.api.esm.js', names: /^ {2}(\w+): \w+,?$/gm },
          { file: 'uni-mp-alipay/dist/uni.api.esm.js', names: /^ {2}(\w+): \w+,?$/gm },
        ]),
    },
    // With Page: the oldest that crossmp supports will do.
    alipay: { folder: 'dist/build/mp-alipay', bytes: 180_000 },
  },
  year: 2015,
  use,
  ofFramework: /ofUni\.js$/,
})
