import type { Told } from './words'

const mpx = '属于 Mpx 自身的构建，没有测量'
const taro = 'API 名称不需要；作为框架有自己的构建，没有测量'
const uni = '属于 uni-app 自身的构建，没有测量'

/** What is said of each contender, in Chinese; a test sees to it that all are there. */
export const contenders: Readonly<Record<string, Told>> = {
  'Hand-written promise': {
    name: '手写 Promise',
    bundled: '在宿主的每个方法外面包一层 Promise',
    build: '无',
    note: '收到什么就传什么，两个平台要写两种调用。',
  },
  'Hand-written contract': {
    name: '手写完整约定',
    bundled: '`bench/honest`：一个 API 的完整约定',
    build: '无',
    note: '只写了 `uploadFile` 和 `request`。',
  },
  'crossmp, with the plugin': {
    name: 'crossmp，用插件',
    bundled: "`import { uploadFile } from 'crossmp'`，由 `crossmp/babel` 按生产环境编译",
    build: '见下文',
    note: '',
  },
  'crossmp, with the plugin, awaited': {
    name: 'crossmp，用插件，只等待结果',
    bundled: '只等待调用结果的文件里，`crossmp/babel` 引入的轻量形式，按生产环境编译',
    build: '见下文',
    note: '同样的调用遵守同样的约定，只是不含文件没有用到的部分：回调、signal、时限、任务。',
  },
  'crossmp, by condition': {
    name: 'crossmp，用导出条件',
    bundled: "`import { uploadFile } from 'crossmp'`，打包工具带上平台的导出条件",
    build: '无',
    note: '',
  },
  'crossmp, at run time': {
    name: 'crossmp，运行时判断',
    bundled: "`import { mpx } from 'crossmp'`：两个平台、全部 API",
    build: '无',
    note: '',
  },
  'Mpx api-proxy, named imports': {
    name: 'Mpx api-proxy，按名称引入',
    bundled: "`import { uploadFile } from '@mpxjs/api-proxy'`，只保留用到的",
    build: mpx,
    note: '只支持回调。没有导出 `chooseImage`，所以“四个”里只有三个。',
  },
  'Mpx api-proxy, usePromise': {
    name: 'Mpx api-proxy，usePromise',
    bundled: '`@mpxjs/api-proxy` 的 `getProxy({ usePromise: true })`',
    build: mpx,
    note: 'Mpx 没有适配的宿主 API 原样透传。',
  },
  Taro: {
    name: 'Taro',
    bundled: '`@tarojs/taro`、它的运行时和平台插件，用 webpack 打包',
    build: taro,
    note: '不含应用本来就有的框架（React、Vue）。',
  },
  'Taro, lean': {
    name: 'Taro，精简',
    bundled: '`@tarojs/api` 和平台插件的 `initNativeApi`，用 webpack 打包并去掉没用到的部分',
    build: taro,
    note: '不含页面和组件的运行时，Taro 应用本来就有。',
  },
  'uni-app 2': {
    name: 'uni-app 2',
    bundled: '`@dcloudio/uni-mp-weixin` 或 `-alipay` 的 `dist/index.js`，不含 Vue',
    build: uni,
    note: '这个文件里还有页面和组件。Promise 的结果是 `[error, result]`。',
  },
  'uni-app 3': {
    name: 'uni-app 3',
    bundled: '`@dcloudio/uni-mp-weixin` 或 `-alipay` 的 `dist/uni.api.esm.js`，不含 Vue',
    build: uni,
    note: '',
  },
  '@antmove/wx-alipay': {
    name: '@antmove/wx-alipay',
    bundled: '它自己的生成器以 `min: true` 为用到的 API 写出的文件',
    build: '编译每个文件，没有测量',
    note: '只支持支付宝，从微信代码转换。只支持回调。',
  },
  '@uni/apis': {
    name: '@uni/apis',
    bundled: '`@uni/file` 和 `@uni/image`，其余用 `@uni/apis`，按名称引入，带上平台的导出条件',
    build: '无',
    note: '有自己的一套名称：`upload({ fileName })`、`request({ headers })`。',
  },
  'miniprogram-api-promise': {
    name: 'miniprogram-api-promise',
    bundled: '每个 API 用 `promisify(wx.uploadFile)`，全部用 `promisifyAll(wx, wxp)`',
    build: '无',
    note: '只支持微信。',
  },
}
