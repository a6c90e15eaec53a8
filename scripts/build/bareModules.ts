import type { Platform } from '../../src/types/gate'
import type { Api } from '../apis'
import { write } from './write'

/** CommonJS modules of bare APIs. A line each: few import one by its path where nothing is bundled, and many copy all of them. */
export function writeBareModules(bare: readonly Api[], platform: Platform): void {
  write(`${platform}/_bare.js`, 'module.exports=require("./bare.js").addBareTo({})\n')
  for (const { name } of bare) {
    write(`${platform}/${name}.js`, `exports.${name}=require("./_bare.js").${name}\n`)
  }
}
