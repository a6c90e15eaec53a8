// What tsup does not build: what runs in mini-programs, declarations per platform, and the ES-module side of the Node entries.
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { platforms, readApis, root } from './apis'
import { declare, declareModule } from './build/declarations'
import { buildMiniProgram } from './build/miniProgram'
import { addBundlers, addEsModule, isBuilt } from './build/nodeSide'
import { flattenForWechat } from './build/wechatNpm'
import { addVersions } from './hovers'
import { writeNotices } from './notices'

async function main(): Promise<void> {
  const apis = await readApis()
  addVersions(apis, join(root, 'dist/index.d.ts'))
  declareModule('dist/index')
  for (const platform of platforms) {
    await buildMiniProgram(platform, apis)
    declare(apis, platform)
  }
  flattenForWechat(apis)
  for (const entry of ['babel', 'compat', 'eslint', 'testing'])
    if (isBuilt(entry)) addEsModule(entry)
  for (const file of ['data.json', 'data.schema.json']) {
    copyFileSync(join(root, `src/compat/${file}`), join(root, `dist/compat/${file}`))
  }
  if (isBuilt('bundler')) addBundlers()
  writeNotices()
}

main()
