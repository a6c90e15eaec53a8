import { bundle } from '../bundle'
import { type Contender, versionOf } from '../contender'
import { prune } from '../prune'

export const antmove: Contender = {
  name: '@antmove/wx-alipay',
  version: versionOf('@antmove/wx-alipay'),
  bundled: 'the API files that its own generator writes with `min: true`, for the APIs in use',
  build: 'it compiles each file: not measured',
  note: 'Alipay alone, from WeChat’s code. Callbacks alone.',
  platforms: ['alipay'],
  style: 'callback',
  api: (api) => `wx.${api}`,
  all: () => 'wx',
  bundle: async (code, _platform, apis) => {
    const api = await prune(apis)
    return bundle(`import of from '${api}/index.js'\nconst wx = of(my)\n${code}`, {})
  },
}
