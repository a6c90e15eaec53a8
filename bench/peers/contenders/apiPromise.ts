import { isSync } from '../apis'
import { bundle } from '../bundle'
import { type Contender, versionOf } from '../contender'
import { mainOf } from '../npmFolder'

export const apiPromise: Contender = {
  name: 'miniprogram-api-promise',
  version: versionOf('miniprogram-api-promise'),
  bundled: '`promisify(wx.uploadFile)` for each API, `promisifyAll(wx, wxp)` for all',
  build: 'none',
  note: 'WeChat alone.',
  platforms: ['wechat'],
  style: 'promise',
  api: (api) => (isSync(api) ? undefined : `${api}Promised`),
  npmFolder: () => mainOf('miniprogram-api-promise'),
  all: () => 'wxp',
  bundle: (code, _platform, apis) => {
    const lines = apis.length
      ? apis.map((api) => `const ${api}Promised = promisify(wx.${api})`)
      : ['const wxp = {}', 'promisifyAll(wx, wxp)']
    const name = apis.length ? 'promisify' : 'promisifyAll'
    return bundle(
      `import { ${name} } from 'miniprogram-api-promise'\n${lines.join('\n')}\n${code}`,
      {},
    )
  },
}
