import type { Api } from '../apis'
import { helperNames, writtenNames } from '../generate/entries'
import { write } from './write'

/**
 * Makes `wechat/wechat`. WeChat's npm build copies the folder that "miniprogram" names over the package's own, and
 * `crossmp/wechat/<api>`, which the Babel plugin writes, has to exist in there too.
 */
export function flattenForWechat(apis: readonly Api[]): void {
  for (const name of [
    'index',
    'production',
    ...helperNames,
    ...writtenNames,
    ...apis.map((api) => api.name),
  ]) {
    write(`wechat/wechat/${name}.js`, `module.exports=require("../${name}.js")\n`)
  }
}
