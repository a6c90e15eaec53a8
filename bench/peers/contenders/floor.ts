import type { Platform } from '../../platforms'
import { isSync } from '../apis'
import { bundle } from '../bundle'
import type { Contender } from '../contender'
import { globals } from '../globals'

const promised = (method: string): string =>
  `((options) => new Promise((success, fail) => ${method}(Object.assign({}, options, { success, fail }))))`

/** Alipay has one of them under another name alone. */
const methodOf = (api: string, platform: Platform): string =>
  `${globals[platform]}.${platform === 'alipay' && api === 'login' ? 'getAuthCode' : api}`

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
    const method = methodOf(api, platform)
    return isSync(api) ? method : promised(method)
  },
  written: methodOf,
  all: () => undefined,
  bundle: (code) => bundle(code, {}),
}
