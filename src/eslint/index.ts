import { version } from '../../package.json'
import type { Config, Plugin } from './plugin'
import { rules } from './rules'
import type { Settings } from './settings'

export type { Config, Plugin, Settings }

/**
 * Plugin for ESLint that reports what does not work on a platform, as the Babel plugin finds it.
 *
 * @example
 * // eslint.config.mjs
 * import crossmp from 'crossmp/eslint'
 * const settings = { crossmp: { targets: { wechat: '2.10.0', alipay: '1.24.10' } } }
 * export default [crossmp.configs.recommended, { settings }]
 */
const plugin: Plugin = {
  meta: { name: 'crossmp', version },
  rules,
  configs: {
    // Its plugin is this one, which is not there yet.
    get recommended() {
      return configOf('recommended', Object.keys(rules))
    },
    get natives() {
      return { ...configOf('natives', ofNatives), settings: { crossmp: { natives: true } } }
    },
  },
}

const ofNatives = [
  'no-newer-api',
  'no-newer-option',
  'no-unknown-option',
  'no-undeclared',
  'no-unused-guard',
]

const configOf = (name: string, names: readonly string[]): Config => ({
  name: `crossmp/${name}`,
  plugins: { crossmp: plugin },
  rules: Object.fromEntries(names.map((rule) => [`crossmp/${rule}`, 'error'])),
})

export { plugin as crossmp, plugin as default }
