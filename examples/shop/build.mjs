// Builds the app for a platform: node build.mjs alipay
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { transformFileSync } from '@babel/core'

const app = 'miniprogram'
const [platform] = process.argv.slice(2)
const dist = join('dist', platform)

/** Templates, styles and settings: WeChat's are in the app, Alipay's were moved by hand. */
const moved = { wechat: app, alipay: 'alipay' }

/** What the tools of each platform look for in the app's folder, and where npm has it. */
const packages = {
  wechat: {
    'miniprogram_npm/crossmp': 'crossmp/wechat',
    'miniprogram_npm/@vant/weapp': '@vant/weapp/lib',
  },
  alipay: { 'node_modules/crossmp/alipay': 'crossmp/alipay' },
}

rmSync(dist, { recursive: true, force: true })
cpSync(moved[platform], dist, { recursive: true })
for (const file of readdirSync(app, { recursive: true })) {
  if (!file.endsWith('.js')) continue
  mkdirSync(join(dist, dirname(file)), { recursive: true })
  writeFileSync(join(dist, file), compile(join(app, file)))
}
for (const [place, source] of Object.entries(packages[platform])) {
  cpSync(join('node_modules', source), join(dist, place), { recursive: true })
}

function compile(file) {
  const plugins = [['crossmp/babel', { platform, globals: ['wx'] }]]
  return transformFileSync(file, { plugins, sourceType: 'unambiguous' }).code
}
