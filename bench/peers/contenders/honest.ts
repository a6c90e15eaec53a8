import { join } from 'node:path'
import { root } from '../../../scripts/apis'
import { bundle } from '../bundle'
import type { Contender } from '../contender'

const names = { wechat: 'OnWechat', alipay: 'OnAlipay' } as const
const written = ['uploadFile', 'request'] as const
/** Plain assignments: class fields that are defined, as old engines need them, are slow. */
const tsconfigRaw = '{"compilerOptions":{"useDefineForClassFields":false}}'
const folder = join(root, 'bench/honest')

/** The honest floor: crossmp's contract for one API, by hand. */
export const honest: Contender = {
  name: 'Hand-written contract',
  version: '',
  bundled: '`bench/honest`: the whole contract of one API',
  build: 'none',
  note: 'Written for `uploadFile` and `request` alone.',
  platforms: ['wechat', 'alipay'],
  style: 'promise',
  api: (api, platform) =>
    written.some((name) => name === api) ? `${api}${names[platform]}` : undefined,
  all: () => undefined,
  bundle: (code, platform, apis) => {
    const imports = written
      .filter((name) => apis.includes(name))
      .map((api) => `import { ${api}${names[platform]} } from '${folder}/${api}'\n`)
    return bundle(imports.join('') + code, { tsconfigRaw })
  },
}
