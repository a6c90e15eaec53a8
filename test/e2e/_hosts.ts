import { join } from 'node:path'
import type { BuildOptions } from 'esbuild'

/** Taro as its own build for the web bundles it. */
const taro: BuildOptions = {
  // It asks for its settings by name: what it is built for, and which parts of a DOM it has to make itself.
  define: {
    'process.env.NODE_ENV': '"development"',
    'process.env.TARO_ENV': '"h5"',
    'process.env.TARO_PLATFORM': '"web"',
    'process.env.TARO_VERSION': '"4.2.0"',
    'process.env.FRAMEWORK': '"none"',
    'process.env.SUPPORT_TARO_POLYFILL': '"disabled"',
    ENABLE_ADJACENT_HTML: 'false',
    ENABLE_CLONE_NODE: 'false',
    ENABLE_CONTAINS: 'false',
    ENABLE_INNER_HTML: 'false',
    ENABLE_MUTATION_OBSERVER: 'false',
    ENABLE_SIZE_APIS: 'false',
    ENABLE_TEMPLATE_CONTENT: 'false',
  },
  // On the web, all of Taro's API is this package.
  alias: { '@tarojs/taro': '@tarojs/taro-h5', 'foreign-host': './taro.js' },
  mainFields: ['main:h5', 'module', 'main'],
}

// Parts of uni-app that the build leaves out where an app does not need them.
const unused = [
  ...['I18N_ES', 'I18N_FR', 'I18N_ZH_HANS', 'I18N_ZH_HANT', 'I18N_LOCALE'],
  ...['PAGES', 'TABBAR', 'TOPWINDOW', 'LEFTWINDOW', 'RIGHTWINDOW', 'RESPONSIVE'],
  ...['NAVIGATIONBAR', 'PULL_DOWN_REFRESH', 'LONGPRESS', 'WX', 'WXS', 'UNI_CLOUD'],
]

/** uni-app as its own build for the web bundles it. */
const uni: BuildOptions = {
  define: {
    'process.env.NODE_ENV': '"development"',
    __VUE_OPTIONS_API__: 'true',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    __UNI_FEATURE_I18N_EN__: 'true',
    ...Object.fromEntries(unused.map((feature) => [`__UNI_FEATURE_${feature}__`, 'false'])),
  },
  // Its own Vue, which its build puts in the place of an app's.
  alias: { vue: '@dcloudio/uni-h5-vue', 'foreign-host': './uni.js' },
  inject: [join(import.meta.dirname, 'host/uniGlobals.js')],
}

/** Those who make WeChat's API for the web. `foreign-host` is the file that has it. */
export const hosts = { Taro: taro, 'uni-app': uni }
