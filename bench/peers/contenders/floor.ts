import { bundle } from '../bundle'
import type { Contender } from '../contender'
import { globals } from '../globals'

const promised = (method: string): string =>
  `((options) => new Promise((success, fail) => ${method}(Object.assign({}, options, { success, fail }))))`

/** The floor: a promise around the host's method, with none of the contract. */
export const floor: Contender = {
  name: 'Hand-written promise',
  version: '',
  bundled: 'a promise around each method of the host',
  build: 'none',
  note: 'Passes on what it gets: the two targets need two calls.',
  platforms: ['wechat', 'alipay'],
  style: 'promise',
  api: (api, platform) => {
    const method = `${globals[platform]}.${api}`
    return api === 'getStorageSync' || api === 'onNetworkStatusChange' ? method : promised(method)
  },
  written: (api, platform) => `${globals[platform]}.${api}`,
  all: () => undefined,
  bundle: (code) => bundle(code, {}),
}
