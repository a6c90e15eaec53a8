// WeChat's API as uni-app makes it for the web, where its build has an app's `wx.request` mean the same. Around it is what that
// build writes for an app of one page with nothing on it.
import { plugin, setupApp, uni } from '@dcloudio/uni-h5'
import { createApp } from 'vue'

globalThis.__uniConfig = {
  networkTimeout: { request: 60_000, uploadFile: 60_000, downloadFile: 60_000 },
  globalStyle: {},
  router: { base: '/' },
}
globalThis.__uniRoutes = [
  { path: '/', meta: { route: 'pages/index' }, component: { render: () => null } },
]

createApp(setupApp({ setup: () => () => null }))
  .use(plugin)
  .mount(document.body.appendChild(document.createElement('div')))

export const api = uni
