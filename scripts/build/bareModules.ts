import type { Platform } from '../../src/types/gate'
import { write } from './write'

/** CommonJS modules of bare APIs. A line each: few import one by its path where nothing is bundled, and many copy all of them. */
export function writeBareModules(bare: readonly string[], platform: Platform): void {
  write(
    `${platform}/_bare.js`,
    'const{addForms}=require("./_core.js"),apis=require("./bare.js").addBareTo({});module.exports=(exports,name)=>addForms(exports,exports[name]=apis[name])\n',
  )
  for (const name of bare) {
    write(`${platform}/${name}.js`, `require("./_bare.js")(exports,"${name}")\n`)
  }
}
